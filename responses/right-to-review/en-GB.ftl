# A decision not to charge or to stop. It may feel like not being believed: say that the decision changes nothing about fault; never say that it was wrong or will change.
# The facts give no sure time limit anywhere: "The time may be short. Ask now." Scotland, Northern Ireland: the review scheme is from memory, so only whom to ask.
# England and Wales: a review before prosecutors drop a case is a trial of some areas; once no evidence is offered a case cannot restart. Own-thoughts: no fault sentence, no review.
title = A decision not to charge, or to stop a case
opening = { $reader ->
        [own-thoughts] A decision in a case can be hard to hear. You can talk to someone who listens.
        [parent] Your child is not to blame. A decision to stop does not change that. You can ask about a new look.
        [friend] The person you care about is not to blame. A decision to stop does not change that. They can ask about a new look.
        [professional] The child is not to blame. A decision to stop does not change that. You can help them ask about a new look.
       *[other] It is not your fault. A decision to stop does not change that. You can ask about a new look.
    }
steps =
    { $reader ->
        [own-thoughts] You can talk to someone today. You choose how much to say.
       *[other] You can ask today, in writing, who decided and what the reason was. Put the date on it.
    }
    { $reader ->
        [own-thoughts] You can call, text or chat. You can stop when you want.
       *[other] { $place ->
            [england] Police decided, with a suspect known. You can ask today for a "Victims' Right to Review".
            [wales] Police decided, with a suspect known. You can ask today for a "Victims' Right to Review".
            [scotland] The Procurator Fiscal decides about court. You can ask that office if it can look again.
            [northern-ireland] Prosecutors decide about court. You can ask them if someone can look again.
            [united-kingdom] In England and Wales there is a right to a review. Elsewhere, you can ask who decided.
           *[other] You can ask those who decided if someone else can look at it again.
        }
    }
    { $reader ->
        [own-thoughts] You can ask first what a line must pass on.
       *[other] { $place ->
            [england] Prosecutors said no: you can ask the Crown Prosecution Service for one. Both: the time may be short.
            [wales] Prosecutors said no: you can ask the Crown Prosecution Service for one. Both: the time may be short.
           *[other] There may be a time limit. Ask now. You can ask a helper to write with you.
        }
    }
    { $reader ->
        [own-thoughts] { $country ->
            [united-kingdom] Day or night: you can call { samaritans } or text { shout.text-word } to { shout.text }.
            [ireland] Day or night: you can call { samaritans } or text { text-50808 }.
            [australia] You can contact { au-lifeline }, day or night. { int-find-a-helpline } shows more lines.
            [canada] You can contact { ca-988.phone }, day or night. { int-find-a-helpline } shows more lines.
            [united-states] Day or night: you can text { us-crisis-text-line } or call { us-988.phone }.
            [new-zealand] Day or night: you can contact { nz-safe-to-talk } or { nz-1737.phone }.
           *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
        }
       *[other] { $place ->
            [england] Any hour: { victim-support }. Under 19: { childline } { childline.phone }. No answer: try the next.
            [wales] Any hour: { victim-support }. Under 19: { childline } { childline.phone }. No answer: try the next.
            [scotland] You can ask { victim-support-scotland }. Under 19: { childline } { childline.phone }. Any hour: { samaritans }.
            [northern-ireland] You can ask the { dsa-helpline-ni }. Under 19: { childline } { childline.phone }.
            [united-kingdom] You can ask { survivors-trust }. Under 19: { childline } { childline.phone }. Any hour: { samaritans }.
            [ireland] You can ask { dublin-rape-crisis-centre }. Children: { childline-ireland }.
            [australia] You can ask { au-1800respect }. Ages 5 to 25: { au-kids-helpline }.
            [canada] You can ask { us-childhelp }. Young people can ask { ca-kids-help-phone }.
            [united-states] You can ask { us-rainn } or { us-victimconnect }: { us-victimconnect.phone }.
            [new-zealand] You can ask { nz-victim-support } or the { nz-victims-information-line }.
            [germany] You can ask { de-hilfe-telefon-missbrauch }. { int-find-a-helpline } shows more lines.
           *[other] { int-find-a-helpline } shows lines that listen. Children: { int-child-helpline-international }.
        }
    }
next = { $reader ->
        [own-thoughts] If no one answers, you can try the next helpline.
       *[other] { $place ->
            [england] In test areas you can ask before prosecutors drop a serious sexual case. They are West Midlands, North West, Yorkshire and Humberside. Once they offer no evidence in court, a case cannot restart.
            [wales] In Wales you can ask before prosecutors drop a serious sexual case. It is on test, since 2026. Once they offer no evidence in court, a case cannot restart. A complaint is separate.
           *[other] A complaint about how you were treated is separate. You can ask about both. You can get help whatever was decided. If no one answers, try the next helpline.
        }
    }
