# Rights in a case: news, bail, release, contact by the abuser, a statement, wanting to stop. The facts name rights for England and Wales only; elsewhere say whom to ask.
# Nothing is known on bail, release or stopping a case: say only that one can ask. Never push to go on, never say that stopping is safe, never say that a right was broken.
# Northern Ireland: never say that no one has to report. Own-thoughts: no fault sentence, no place to report.
title = Your rights: news, bail, release, contact
opening = { $reader ->
        [own-thoughts] You can ask what the rules in a case are. You can talk to someone who listens.
        [parent] You can ask what rights your child has in the case. Your child is not to blame.
        [friend] The person you care about can ask what rights they have in the case. You can help. They are not to blame.
        [professional] The person who was hurt is not to blame. You can help them ask what rights they have.
       *[other] You can ask what your rights are in the case. You can ask more than once. It is not your fault.
    }
steps =
    { $reader ->
        [own-thoughts] You can talk to someone today. You choose how much to say.
       *[other] { $place ->
            [england] The { victims-code } gives you rights. You can ask today to be told about the investigation.
            [wales] The { victims-code } gives you rights. You can ask today to be told about the investigation.
            [united-kingdom] In England and Wales, the Victims' Code gives rights. You can ask the police today what they are.
            [united-states] You can call or text { us-victimconnect } about rights: { us-victimconnect.phone }.
            [new-zealand] You can call the { nz-victims-information-line } about rights: { nz-victims-information-line.phone }.
           *[other] You can ask the officer today what rights there are, and who gives news.
        }
    }
    { $reader ->
        [own-thoughts] You can call, text or chat. You can stop when you want.
        [friend] The person you care about can ask for news of bail, court dates and release. They can say what way is safe.
        [professional] Ask who gives them news of bail, court dates and release, and what is safe.
       *[other] You can ask for news of bail, court dates and release. You can say what way is safe.
    }
    { $reader ->
        [own-thoughts] You can ask first what a line must pass on.
       *[other] { $country ->
            [united-kingdom] If the abuser makes contact, you can tell the police: { police-101.phone }. Keep messages, not the picture itself.
            [australia] If the abuser makes contact, you can tell the police. Keep the messages, not the picture itself.
            [new-zealand] If the abuser makes contact, you can tell the police: { nz-police-105.phone }. Keep messages, not the picture itself.
           *[other] If the abuser makes contact, you can tell the police. Keep the messages, not the picture itself.
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
            [england] Before you stop or go on, you can talk to { victim-support }. Under 19: { childline } { childline.phone }.
            [wales] Before you stop or go on, you can talk to { victim-support }. Under 19: { childline } { childline.phone }.
            [scotland] Before you stop or go on, you can talk to { victim-support-scotland }. Under 19: { childline } { childline.phone }.
            [northern-ireland] You can talk to the { dsa-helpline-ni }. Under 19: { childline } { childline.phone }.
            [united-kingdom] Before you stop or go on, you can talk to { survivors-trust }. Under 19: { childline } { childline.phone }.
            [ireland] You can talk first to { dublin-rape-crisis-centre }. Children: { childline-ireland }.
            [australia] Before you stop or go on, you can talk to { au-1800respect }. Ages 5 to 25: { au-kids-helpline }.
            [canada] You can talk first to { us-childhelp } or, if young, { ca-kids-help-phone }.
            [united-states] You can talk first to { us-rainn } or { us-childhelp }.
            [new-zealand] Before you stop or go on, you can talk to { nz-victim-support } or { nz-safe-to-talk }.
            [germany] You can talk first to { de-hilfe-telefon-missbrauch }. { int-find-a-helpline } shows more lines.
           *[other] You can talk first: { int-find-a-helpline }. Children: { int-child-helpline-international }.
        }
    }
next = { $reader ->
        [own-thoughts] If no one answers, you can try the next helpline.
       *[other] { $place ->
            [england] The Code counts even if you do not give evidence. After a conviction, one right is news of the offender. You can ask what happens if you stop. If no one answers, try the next helpline.
            [wales] The Code counts even if you do not give evidence. After a conviction, one right is news of the offender. You can ask what happens if you stop. If no one answers, try the next helpline.
            [scotland] A 2025 law changes rights in Scotland. Parts start on different dates, so ask. You can ask what happens to a case if you stop. If no one answers, try the next helpline.
            [australia] You can ask what happens to a case if you stop. Each state has its own rules. One place to complain is { au-vic-victims-of-crime-commissioner }. If no one answers, try the next helpline.
           *[other] Rights differ from place to place. You can ask for them in writing. You can ask what happens to a case if you stop. If no one answers, try the next helpline.
        }
    }
