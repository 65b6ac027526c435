# A trial or hearing, for a child or an adult who gives evidence, or for somebody beside them. Calm; never say how it will end, or that they will not see the abuser.
# Screens, video link, the Witness Service and the Victims' Code are facts for England and Wales only; what is automatic, recorded or by an intermediary is from memory and left out.
# Elsewhere say what can be asked for, and whom. Own-thoughts: no fault sentence, no place to report.
title = Going to court and giving evidence
opening = { $reader ->
        [own-thoughts] Court can feel frightening. You can talk to someone who listens.
        [parent] Court can feel frightening. Your child is not to blame. You can both ask for help.
        [friend] Court can feel frightening. The person you care about is not to blame. They can ask for help, and so can you.
        [professional] Court can feel scary. A person who gives evidence is not to blame. You can help them ask for help.
       *[other] Court can feel frightening. None of this is your fault. You can ask for help before, on the day and after.
    }
steps =
    { $reader ->
        [own-thoughts] You can talk to someone today. You choose how much to say.
       *[other] { $place ->
            [england] You can ask the officer or Witness Service today for a screen or video link.
            [wales] You can ask the officer or Witness Service today for a screen or video link.
            [canada] You can ask the officer today what help there is. For a child: { ca-child-youth-advocacy-centres }.
            [ireland] You can ask the officer today what help there is. For a child at court: { cari-ireland }.
            [new-zealand] You can call the { nz-victims-information-line } about court: { nz-victims-information-line.phone }.
           *[other] You can ask the officer today what help there is for a witness.
        }
    }
    { $reader ->
        [own-thoughts] You can call, text or chat. You can stop when you want.
       *[other] { $place ->
            [england] You can ask to see the court room before, and who may sit with you.
            [wales] You can ask to see the court room before, and who may sit with you.
           *[other] You can ask how not to see the abuser, and who may sit with you.
        }
    }
    { $reader ->
        [own-thoughts] You can ask first what a line must pass on.
       *[other] { $place ->
            [england] The { victims-code } gives a right to make a personal statement, and to have expenses paid.
            [wales] The { victims-code } gives a right to make a personal statement, and to have expenses paid.
           *[other] You can ask who tells you dates and the result, and about travel costs.
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
            [england] { victim-support } can help at any hour. Under 19: { childline } { childline.phone }.
            [wales] { victim-support } can help at any hour. Under 19: { childline } { childline.phone }.
            [scotland] You can ask { victim-support-scotland }. Under 19: { childline } { childline.phone }. Any hour: { samaritans }.
            [northern-ireland] You can ask the { dsa-helpline-ni }. Under 19: { childline } { childline.phone }.
            [united-kingdom] You can ask { survivors-trust }. Under 19: { childline } { childline.phone }. Any hour: { samaritans }.
            [ireland] You can ask { dublin-rape-crisis-centre }. Children: { childline-ireland }.
            [australia] You can ask { au-1800respect }. Ages 5 to 25: { au-kids-helpline }.
            [canada] You can ask { us-childhelp }. Young people can ask { ca-kids-help-phone }.
            [united-states] You can ask { us-rainn } or { us-victimconnect }: { us-victimconnect.phone }.
            [new-zealand] You can ask { nz-victim-support } or { nz-safe-to-talk }.
            [germany] You can ask { de-hilfe-telefon-missbrauch }. { int-find-a-helpline } shows more lines.
           *[other] { int-find-a-helpline } shows lines that listen. Children: { int-child-helpline-international }.
        }
    }
next = { $reader ->
        [own-thoughts] If no one answers, you can try the next helpline.
       *[other] { $place ->
            [england] The Witness Service can be with you at court. Prosecutors offer adults a meeting before a rape trial. You have a right to be told the result. If no one answers, try the next helpline.
            [wales] The Witness Service can be with you at court. Prosecutors offer adults a meeting before a rape trial. You have a right to be told the result. If no one answers, try the next helpline.
           *[other] Help at court differs from place to place, so ask early. You can ask what happens next, whatever the result. If no one answers, try the next helpline.
        }
    }
