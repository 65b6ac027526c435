# Delicate: the reader may be watched or unable to speak, and may be the person or someone with them. The call comes first.
# The UK facts: 55 works from a mobile, does not show a location, and a silent call alone brings no one.
# Text 999 works only for people who registered before. No silent way is known for Ireland, Canada or the rest: the default says only what is true anywhere.
# Own-thoughts: no sentence about fault.
title = In danger right now
opening = { $reader ->
        [friend] You can get help now, for yourself and for the person you worry about. They are not to blame.
        [parent] You can get help now, for you and for your child. Your child is not to blame.
        [professional] You can get help now for the person in danger, and for you. They are not to blame.
        [own-thoughts] You can get help now, for yourself or for someone with you.
       *[other] You can get help now, for yourself or for someone with you. None of this is your fault.
    }
steps =
    { $reader ->
        [friend] If someone may hurt them, call { $emergency } now. Also if anyone is hurt, or took something harmful.
        [parent] If someone may hurt them, call { $emergency } now. Also if anyone is hurt, or took something harmful.
        [professional] If someone may hurt them, call { $emergency } now. Also if anyone is hurt, or took something harmful.
        [own-thoughts] If anyone is in danger or hurt, or took something harmful, call { $emergency } now.
       *[other] If someone may hurt you, call { $emergency } now. Also if anyone is hurt, or took something harmful.
    }
    { $country ->
        [united-kingdom] Cannot speak: call { $emergency } from a mobile. Cough or tap. Press 55 when told to.
        [australia] Cannot speak: call { $emergency } and press 55 when asked.
        [new-zealand] Cannot speak: call { $emergency } from a mobile and press 55 when asked.
        [united-states] Cannot speak: you can try a text to { $emergency }. It works only in some places.
        [none] Cannot speak: whisper. On a mobile in the UK, Australia or New Zealand, press 55 when told to.
       *[other] Cannot speak: whisper if you can, or ask someone near you to call.
    }
    { $country ->
        [united-kingdom] Pressing 55 does not show where you are. A text to { emergency-text-999.text } works only if you signed up before.
       *[other] If you can, say first where you are. Then they know where to send help.
    }
    { $reader ->
        [friend] Not with them: you can still call and say where they are.
        [parent] Not with them: you can still call and say where they are.
        [professional] Not with them: call, and say where they are.
        [own-thoughts] You can go to another room, or outside, away from anyone who may get hurt.
       *[other] Hiding: turn your sound off. If you can get out, go where other people are. Ask one of them to call.
    }
next = { $reader ->
        [victim] { $country ->
            [united-kingdom] The person who answers asks where you are. A child of any age can call. To talk later, under 19: { childline } { childline.phone }. Any age: text { shout.text-word } to { shout.text }. No answer: try another helpline.
           *[other] The person who answers asks where you are and what help you need. A child of any age can call. You do not have to be sure. You can say as little as you want.
        }
       *[other] The person who answers asks where you are and what help you need. A child of any age can call. You do not have to be sure. You can say as little as you want.
    }
