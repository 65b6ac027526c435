# Delicate: it goes on now, often at home, often by someone the reader loves or needs; that person may see the phone.
# Do not say what the abuser will face, do not promise that no one is told. Some readers are adults.
# Northern Ireland: never say that no one has to report. Own-thoughts: no sentence about fault.
title = Someone I know is hurting me
opening = { $reader ->
        [friend] No one is allowed to hurt anyone or make them do sexual things. The person you care about is not to blame.
        [parent] No one is allowed to hurt your child or make them do sexual things. You and your child are not to blame.
        [professional] You can help a person who is being hurt by someone they know. They are not to blame.
        [own-thoughts] No one is allowed to hurt you or make you do sexual things. You can get help.
       *[other] No one is allowed to hurt you or make you do sexual things. It is not your fault.
    }
steps =
    { $reader ->
        [friend] You can listen, and say: it is not your fault. You do not have to fix it alone.
        [parent] You can listen, and say: it is not your fault. You do not have to know it all.
        [professional] Listen, and say: it is not your fault. Say what you must pass on, and to whom.
        [adult-survivor] You can tell one person you trust, such as a friend, doctor or nurse. If they do not help, try another.
       *[other] You can tell one adult you trust, such as a teacher or nurse. If they do not help, try another.
    }
    { $reader ->
        [friend] You can both talk to a helpline here. If no one answers, try the next one.
        [victim] { $country ->
            [united-kingdom] Under 19: { childline } { childline.phone }. Any hour: text { shout.text-word } to { shout.text }. No answer: try the next helpline.
           *[other] You can talk to a helpline here before you decide anything. If no one answers, try the next one.
        }
       *[other] You can talk to a helpline here before you decide anything. If no one answers, try the next one.
    }
    { $reader ->
        [own-thoughts] You can stop at any time. You choose how much to say.
       *[other] { $country ->
            [united-kingdom] A person of any age can tell the police. You do not need proof, and you can bring someone.
           *[other] You can tell the police too. You do not need proof. You can ask someone to go with you.
        }
    }
    { $reader ->
        [friend] If that person may look at their phone, they can use yours.
        [professional] If that person may look at their phone, let them use another one.
       *[other] If that person may look at your phone, you can use another one.
    }
next = { $reader ->
        [victim] You choose how much to say. You can ask first what a helper must pass on. If you are in danger, they may tell the police or child protection workers.
       *[other] You choose how much to say. You can ask first what a helper must pass on. If a child is in danger, they may tell the police or child protection workers.
    }
