# Counselling or therapy: whom to ask today, what to ask about, a line for the wait. Never a medical opinion, never a promise on cost or waiting time.
# Therapy before a trial, and who may read notes, are not in the facts: the reader is told what to ask. Nexus ages and cost, and the Irish service's cost, are from memory: left out.
# Own-thoughts: prevention services and lines that listen, no sentence about fault.
title = Counselling or therapy
opening = { $reader ->
        [victim] It is not your fault. A counsellor is a trained person who listens. They can help with how you feel.
        [adult-survivor] What happened is not your fault. Counselling can help, however long ago it was.
        [parent] You and your child are not to blame. Counselling can help your child, and it can help you.
        [friend] The person you care about is not to blame. A counsellor is a trained person who listens and helps.
        [professional] The person who was hurt is not to blame. Counselling can help, soon after or years later.
        [own-thoughts] A trained person can help with thoughts that worry you. You can start with a line that listens.
       *[other] What happened is not your fault. A counsellor is a trained person who listens and helps.
    }
steps =
    { $reader ->
        [victim] You can tell a nurse or teacher today: I would like to see a counsellor.
        [adult-survivor] You can tell your doctor today: I would like counselling. You do not have to say more.
        [parent] You can ask a doctor or school today about counselling for your child.
        [friend] You can look at the lines here with the person you care about. They choose what feels right.
        [professional] Ask the person what they want. Offer to make the first call together.
        [own-thoughts] { $country ->
            [united-kingdom] You can talk it over with { stop-it-now }: { stop-it-now.phone }. You need not say who you are.
            [ireland] You can talk it over with { stop-it-now }. You need not say who you are.
            [australia] You can talk it over with { au-stop-it-now }: { au-stop-it-now.phone }.
            [canada] You can talk it over with { ca-talking-for-change }: { ca-talking-for-change.phone }.
            [united-states] You can talk it over with { us-stop-it-now }: { us-stop-it-now.phone }.
            [new-zealand] You can talk it over with { nz-safe-to-talk }: { nz-safe-to-talk.phone }.
           *[other] { int-troubled-desire } is free self-help online, in any country.
        }
       *[other] You can tell a doctor today: I would like counselling. You do not have to say more.
    }
    { $reader ->
        [own-thoughts] You can ask first what they must pass on. You choose how much to say.
        [victim] { $place ->
            [england] { childline } has counsellors. { safeline } has counselling too, and you can look at its website.
            [wales] { childline } has counsellors. You can also ask { live-fear-free }, on { live-fear-free.phone }.
            [scotland] { childline } has counsellors. From 13, you can ask { rape-crisis-scotland } in the evening.
            [northern-ireland] { nexus-ni } has counselling. You can ask on { dsa-helpline-ni.phone }, day or night.
            [united-kingdom] { childline } has counsellors. You can also ask { survivors-trust }, on { survivors-trust.phone }.
            [ireland] { cari-ireland } has therapy: { cari-ireland.phone }. The wait is long.
            [australia] { au-bravehearts } has counselling for children: { au-bravehearts.phone }.
            [canada] You can ask { ca-kids-help-phone } or { us-childhelp } about counselling near you.
            [united-states] You can ask { us-childhelp } about counselling near you: { us-childhelp.phone }.
            [new-zealand] { nz-safe-to-talk } can help you find a free therapist: { nz-safe-to-talk.phone }.
           *[other] You can ask a line here who gives counselling near you.
        }
        [parent] { $place ->
            [england] { safeline } has counselling. { survivors-trust } lists local services: { survivors-trust.phone }.
            [wales] { survivors-trust } has a list of local services. You can call { survivors-trust.phone }.
            [scotland] { survivors-trust } has a list of local services. You can call { survivors-trust.phone }.
            [northern-ireland] { nexus-ni } has counselling. You can ask on { dsa-helpline-ni.phone }, day or night.
            [united-kingdom] { survivors-trust } has a list of local services. You can call { survivors-trust.phone }.
            [ireland] { cari-ireland } has therapy: { cari-ireland.phone }. The wait is long.
            [australia] You can ask { au-bravehearts } on { au-bravehearts.phone }. It helps children and families.
            [canada] You can ask { us-childhelp } about counselling near you: { us-childhelp.phone }.
            [united-states] You can ask { us-childhelp } about counselling near you: { us-childhelp.phone }.
            [new-zealand] { nz-safe-to-talk } can help you find a free therapist: { nz-safe-to-talk.phone }.
           *[other] You can ask a line here who gives counselling near you.
        }
        [adult-survivor] { $place ->
            [england] { survivors-trust } has a list of local services. You can call { survivors-trust.phone }.
            [wales] { survivors-trust } has a list of local services. You can call { survivors-trust.phone }.
            [scotland] { survivors-trust } has a list of local services. You can call { survivors-trust.phone }.
            [northern-ireland] { nexus-ni } has counselling. You can ask on { dsa-helpline-ni.phone }, day or night.
            [united-kingdom] { survivors-trust } has a list of local services. You can call { survivors-trust.phone }.
            [ireland] { one-in-four-ireland } has counselling for adults hurt as children: { one-in-four-ireland.phone }.
            [australia] { au-blue-knot } has trauma counsellors: { au-blue-knot.phone }.
            [canada] You can ask { us-childhelp } about counselling near you: { us-childhelp.phone }.
            [united-states] { us-victimconnect } can help you find a place near you: { us-victimconnect.phone }.
            [new-zealand] { nz-safe-to-talk } can help you find a free therapist: { nz-safe-to-talk.phone }.
           *[other] You can ask a line here who gives counselling near you.
        }
       *[other] { $place ->
            [england] { survivors-trust } has a list of local services. You can call { survivors-trust.phone }.
            [wales] { survivors-trust } has a list of local services. You can call { survivors-trust.phone }.
            [scotland] { survivors-trust } has a list of local services. You can call { survivors-trust.phone }.
            [northern-ireland] { nexus-ni } has counselling. You can ask on { dsa-helpline-ni.phone }, day or night.
            [united-kingdom] { survivors-trust } has a list of local services. You can call { survivors-trust.phone }.
            [ireland] Adults: { one-in-four-ireland }, { one-in-four-ireland.phone }. Children: { cari-ireland }.
            [australia] Any age: { au-bravehearts }, { au-bravehearts.phone }. Adults hurt as children: { au-blue-knot }.
            [canada] You can ask { us-childhelp } about counselling near you: { us-childhelp.phone }.
            [united-states] { us-victimconnect } can help you find a place near you: { us-victimconnect.phone }.
            [new-zealand] { nz-safe-to-talk } can help you find a free therapist: { nz-safe-to-talk.phone }.
           *[other] You can ask a line here who gives counselling near you.
        }
    }
    { $reader ->
        [own-thoughts] { $country ->
            [united-kingdom] Day or night: { samaritans } { samaritans.phone }, or text { shout.text-word } to { shout.text }.
            [ireland] Day or night: { samaritans } { samaritans.phone }, or text { text-50808.text }.
            [australia] Day or night: { au-lifeline } { au-lifeline.phone }. More lines: { int-find-a-helpline }.
            [canada] Day or night: call or text { ca-988.phone }. More lines: { int-find-a-helpline }.
            [united-states] Day or night: call or text { us-988.phone }, or text { us-crisis-text-line.text }.
            [new-zealand] Day or night: { nz-safe-to-talk } { nz-safe-to-talk.phone }, or call or text { nz-1737.phone }.
           *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
        }
        [professional] Ask about the cost, the wait, and if the person can choose whom they see.
       *[other] You can ask what it costs, how long you wait, and whom you can see.
    }
    { $reader ->
        [own-thoughts] If no one answers, you can try the next helpline.
        [victim] { $country ->
            [united-kingdom] Under 19: { childline } { childline.phone }. At any hour: text { shout.text-word } to { shout.text }.
            [ireland] Day or night: { childline-ireland } { childline-ireland.phone }, or text { text-50808.text }.
            [australia] Day or night: { au-kids-helpline } { au-kids-helpline.phone } (5 to 25), { au-1800respect } for anyone.
            [canada] Day or night: { ca-kids-help-phone } { ca-kids-help-phone.phone }, or { us-childhelp }.
            [united-states] Day or night: { us-rainn }, { us-rainn.phone }. Or text { us-crisis-text-line.text }.
            [new-zealand] Day or night: call or text { nz-1737.phone }. Ages 12 to 24: { nz-youthline } { nz-youthline.phone }.
            [germany] You can call { de-nummer-gegen-kummer } or { de-hilfe-telefon-missbrauch }.
            [france] Under 21, day or night: { fr-119 } { fr-119.phone }. More lines: { int-find-a-helpline }.
            [netherlands] Ages 8 to 18: { nl-kindertelefoon } { nl-kindertelefoon.phone }. More lines: { int-find-a-helpline }.
            [poland] The young can call { pl-116111.phone }, day or night. Adults: { int-find-a-helpline }.
            [romania] Children can call { ro-telefonul-copilului.phone }. { ro-119.phone } is open day and night.
            [spain] The young can call { es-anar }, { es-anar.phone }, day or night. Adults: { int-find-a-helpline }.
            [italy] The young can call { it-telefono-azzurro }, { it-telefono-azzurro.phone }. Adults: { int-find-a-helpline }.
            [sweden] Under 18: { se-bris } { se-bris.phone }, day or night. Adults: { int-find-a-helpline }.
            [india] Children can call { in-childline-1098.phone }, day or night. Others: { int-find-a-helpline }.
            [pakistan] In Punjab: { pk-child-helpline-1121.phone }, day or night. Elsewhere: { int-find-a-helpline }.
            [bangladesh] Children can call { bd-child-helpline-1098.phone }, day or night. Others: { int-find-a-helpline }.
           *[other] Children: { int-child-helpline-international } lists lines. Any age: { int-find-a-helpline }.
        }
        [adult-survivor] { $country ->
            [united-kingdom] Day or night: { samaritans } { samaritans.phone }, or text { shout.text-word } to { shout.text }.
            [ireland] Day or night: { samaritans } { samaritans.phone }, or text { text-50808.text }.
            [australia] Day or night: { au-1800respect } { au-1800respect.phone }, or { au-lifeline } { au-lifeline.phone }.
            [canada] Day or night: { us-childhelp }, { us-childhelp.phone }, or call or text { ca-988.phone }.
            [united-states] Day or night: { us-rainn }, { us-rainn.phone }, or text { us-crisis-text-line.text }.
            [new-zealand] Day or night: call or text { nz-1737.phone }, or { nz-safe-to-talk }.
            [germany] You can call { de-hilfe-telefon-missbrauch }. { int-find-a-helpline } shows more lines.
           *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
        }
        [professional] { $country ->
            [united-kingdom] Day or night: { samaritans } { samaritans.phone }, or text { shout.text-word } to { shout.text }.
            [ireland] Day or night: { samaritans } { samaritans.phone }, or text { text-50808.text }.
            [australia] Day or night: { au-1800respect } { au-1800respect.phone }, or { au-lifeline } { au-lifeline.phone }.
            [canada] Day or night: { us-childhelp }, { us-childhelp.phone }, or call or text { ca-988.phone }.
            [united-states] Day or night: { us-rainn }, { us-rainn.phone }, or text { us-crisis-text-line.text }.
            [new-zealand] Day or night: call or text { nz-1737.phone }, or { nz-safe-to-talk }.
            [germany] You can call { de-hilfe-telefon-missbrauch }. { int-find-a-helpline } shows more lines.
           *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
        }
        [parent] { $country ->
            [united-kingdom] Day or night: { samaritans } { samaritans.phone }, or text { shout.text-word } to { shout.text }.
            [ireland] Day or night: { samaritans } { samaritans.phone }, or text { text-50808.text }.
            [australia] Day or night: { au-1800respect } { au-1800respect.phone }, or { au-lifeline } { au-lifeline.phone }.
            [canada] Day or night: call or text { ca-988.phone } if it feels too much. You can also text { us-childhelp }.
            [united-states] Day or night: { us-rainn }, { us-rainn.phone }, or text { us-crisis-text-line.text }.
            [new-zealand] Day or night: call or text { nz-1737.phone }, or { nz-safe-to-talk }.
            [germany] You can call { de-hilfe-telefon-missbrauch }. { int-find-a-helpline } shows more lines.
           *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
        }
       *[other] { $country ->
            [united-kingdom] Under 19: { childline } { childline.phone }. Anyone, at any hour: { samaritans } { samaritans.phone }.
            [ireland] Day or night: { childline-ireland } for children, { samaritans } { samaritans.phone } for anyone.
            [australia] Day or night: { au-kids-helpline } for ages 5 to 25, { au-1800respect } { au-1800respect.phone } for anyone.
            [canada] Day or night: { ca-kids-help-phone } if you are young, { us-childhelp } for anyone.
            [united-states] Day or night: { us-childhelp }, { us-childhelp.phone }. Or text { us-crisis-text-line.text }.
            [new-zealand] Day or night: call or text { nz-1737.phone }. Ages 12 to 24: { nz-youthline } { nz-youthline.phone }.
            [germany] You can call { de-nummer-gegen-kummer } or { de-hilfe-telefon-missbrauch }.
            [france] Under 21, day or night: { fr-119 } { fr-119.phone }. More lines: { int-find-a-helpline }.
            [netherlands] Ages 8 to 18: { nl-kindertelefoon } { nl-kindertelefoon.phone }. More lines: { int-find-a-helpline }.
            [poland] The young can call { pl-116111.phone }, day or night. Adults: { int-find-a-helpline }.
            [romania] Children can call { ro-telefonul-copilului.phone }. { ro-119.phone } is open day and night.
            [spain] The young can call { es-anar }, { es-anar.phone }, day or night. Adults: { int-find-a-helpline }.
            [italy] The young can call { it-telefono-azzurro }, { it-telefono-azzurro.phone }. Adults: { int-find-a-helpline }.
            [sweden] Under 18: { se-bris } { se-bris.phone }, day or night. Adults: { int-find-a-helpline }.
            [india] Children can call { in-childline-1098.phone }, day or night. Others: { int-find-a-helpline }.
            [pakistan] In Punjab: { pk-child-helpline-1121.phone }, day or night. Elsewhere: { int-find-a-helpline }.
            [bangladesh] Children can call { bd-child-helpline-1098.phone }, day or night. Others: { int-find-a-helpline }.
           *[other] Children: { int-child-helpline-international } lists lines. Any age: { int-find-a-helpline }.
        }
    }
next = { $reader ->
        [own-thoughts] If the first person does not feel right, you can ask for another.
       *[other] { $place ->
            [australia] Abused in an organisation: adults can ask the { au-national-redress-scheme } for counselling before 30 June 2027. You can ask what a counsellor must pass on. If no one answers, you can try the next helpline.
            [united-states] Every state has a fund that can help pay for counselling: { us-victim-compensation.phone }. Rules differ. You can ask first what a counsellor must pass on. If no one answers, you can try the next helpline.
            [new-zealand] Therapy through { nz-acc-sensitive-claims } is free. You need not tell the police. You can ask first what a counsellor must pass on. If no one answers, you can try the next helpline.
           *[other] You can ask first what a counsellor must pass on. If there is a police case, you can ask who may read the notes. You can ask to change counsellor. If no one answers, you can try the next helpline.
        }
    }
