# A council, social worker, school, care home or health service did not listen or act. One thing today, one person to ask, the way to complain.
# A complaint never stops a new report. Ombudsmen and time limits only where the facts have them; the year for councils is England's.
# A child who is still being hurt comes before any complaint. Own-thoughts: no complaint, no fault sentence.
title = Social worker, school or care did not listen
opening = { $reader ->
        [friend] People whose job is to help are meant to listen. The person you care about is not to blame. You can ask again.
        [parent] People whose job is to help are meant to listen. Your child is not to blame, and neither are you. You can ask again.
        [professional] You can ask again, and ask for the answer in writing. The child is not to blame.
        [own-thoughts] People whose job is to help are meant to listen. You can ask again, or try a line that listens.
       *[other] People whose job is to help are meant to listen. It is not your fault that they did not. You can ask again.
    }
steps =
    { $reader ->
        [professional] Write down who you told, when, and what they said. Ask again in writing, and ask who is in charge.
       *[other] You can write down today who you told, when, and what they said.
    }
    { $reader ->
        [victim] If you are still being hurt, you can tell them again. You can tell the police and another adult too.
        [own-thoughts] You can ask first what a line must pass on.
       *[other] If a child is still being hurt, tell the police and children's services again.
    }
    { $reader ->
        [own-thoughts] You can ask a doctor for help too.
       *[other] { $place ->
                [england] You can say the word "complaint". If a council is slow or says no: { lgsco }.
                [wales] You can say the word "complaint". If a council is slow or says no: { ombudsman-wales }.
                [scotland] You can say "complaint". After a last answer of a council or the NHS: { spso }.
                [northern-ireland] You can say the word "complaint". After the last answer: { nipso }.
                [united-kingdom] You can say the word "complaint". Each nation has an ombudsman, an office that checks.
                [ireland] You can say the word "complaint". Then, for a child: { ombudsman-for-children-ireland }, { ombudsman-for-children-ireland.phone }.
                [australia] You can say the word "complaint", and ask who checks their work.
                [new-zealand] You can say the word "complaint". In care, { nz-voyce } can help you: { nz-voyce.phone }.
               *[other] You can say the word "complaint", and ask who checks their work.
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
        [victim] { $place ->
                [england] In care or with a social worker: { coram-voice }, { coram-voice.phone }. Under 19: { childline } { childline.phone }.
                [wales] { nyas } can help: { nyas.phone }. { childline } listens: { childline.phone }.
                [scotland] Under 19: { childline } { childline.phone }. From 13, also { rape-crisis-scotland }.
                [northern-ireland] Under 19: { childline } { childline.phone }. Or { dsa-helpline-ni }.
                [united-kingdom] Under 19: { childline } { childline.phone }. You can also ask { survivors-trust }.
                [ireland] You can ask { childline-ireland } or { dublin-rape-crisis-centre }, day or night.
                [australia] You can ask { au-kids-helpline } or { au-1800respect }, day or night.
                [canada] You can ask { ca-kids-help-phone } or { us-childhelp }, day or night.
                [united-states] You can ask { us-childhelp } or { us-rainn }, day or night.
                [new-zealand] You can ask { nz-youthline } or { nz-safe-to-talk }, day or night.
                [germany] You can ask { de-hilfe-telefon-missbrauch } or { de-nummer-gegen-kummer }.
               *[other] You can ask a child helpline. { int-child-helpline-international } shows where.
            }
        [professional] { $country ->
                [united-kingdom] You can ask { nspcc-whistleblowing }: { nspcc-whistleblowing.phone }. Or { nspcc-helpline }.
                [ireland] You can ask your safeguarding lead. { samaritans } listens, day or night.
                [australia] You can ask your child protection lead. { au-1800respect } listens, day or night.
                [canada] You can ask your safeguarding lead. { us-childhelp } listens, day or night.
                [united-states] You can ask your safeguarding lead. { us-childhelp } listens, day or night.
                [new-zealand] You can ask your safeguarding lead. { nz-safe-to-talk } listens, day or night.
               *[other] You can ask your safeguarding lead. { int-find-a-helpline } shows lines that listen.
            }
        [adult-survivor] { $place ->
                [england] You can ask { victim-support } or { survivors-trust } to help you ask.
                [wales] You can ask { victim-support } or { live-fear-free } to help you ask.
                [scotland] You can ask { victim-support-scotland } or { rape-crisis-scotland } to help you ask.
                [northern-ireland] You can ask { dsa-helpline-ni } or { survivors-trust } to help you ask.
                [united-kingdom] You can ask { survivors-trust }. { samaritans } listens at any hour.
                [ireland] You can ask { dublin-rape-crisis-centre } or { one-in-four-ireland } to help you ask.
                [australia] You can ask { au-1800respect } or { au-blue-knot } to help you ask.
                [canada] You can ask { us-childhelp }. You can call or text { ca-988.phone } if it feels too much.
                [united-states] You can ask { us-rainn } or { us-victimconnect } to help you ask.
                [new-zealand] You can ask { nz-victim-support } or { nz-safe-to-talk } to help you ask.
                [germany] You can call { de-hilfe-telefon-missbrauch }. { int-find-a-helpline } shows more lines.
               *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
            }
       *[other] { $place ->
                [england] Family can ask { family-rights-group }: { family-rights-group.phone }. Or { victim-support }.
                [wales] You can ask { victim-support } or { live-fear-free } to help you ask.
                [scotland] You can ask { children-first-scotland } or { victim-support-scotland }.
                [northern-ireland] You can ask { nspcc-helpline } or { dsa-helpline-ni }.
                [united-kingdom] You can ask { nspcc-helpline } or { survivors-trust }. Under 19: { childline } { childline.phone }.
                [ireland] You can ask { dublin-rape-crisis-centre } or { samaritans }, day or night.
                [australia] You can ask { au-1800respect } or { au-lifeline }, day or night.
                [canada] You can ask { us-childhelp }. Young people: { ca-kids-help-phone }. Day or night.
                [united-states] You can ask { us-childhelp } or { us-rainn }, day or night.
                [new-zealand] You can ask { nz-victim-support } or { nz-safe-to-talk }, day or night.
                [germany] You can call { de-hilfe-telefon-missbrauch }. { int-find-a-helpline } shows more lines.
               *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
            }
    }
next = { $reader ->
        [own-thoughts] If no one answers, you can try the next helpline.
       *[other] { $place ->
                [england] A council normally takes a complaint within a year, later with a good reason. Young adults can complain about the past too. A complaint never stops you from reporting again. No answer: try the next.
                [wales] If the council is slow, you can go straight to the ombudsman. There may be a time limit: ask now. A complaint never stops you from reporting again. If no one answers, try the next helpline.
                [scotland] The ombudsman is on { spso.phone }. Normally you have 12 months from when you knew. A complaint never stops you from reporting again. If no one answers, try the next helpline.
                [northern-ireland] You have six months after the last answer to go to the ombudsman. The Patient and Client Council helps with a health trust. A complaint never stops you from reporting again. No answer: try the next.
               *[other] There may be a time limit. Ask now. A complaint never stops you from reporting again. If no one answers, you can try the next one.
            }
    }
