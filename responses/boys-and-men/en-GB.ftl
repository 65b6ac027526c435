# Boys and men who were hurt, by a man, a woman or another young person. Shame, strength, "lucky", "does it make me gay" stand behind many questions: answered in next, without detail.
# The national male survivor line and SurvivorsUK are not in the facts as checked (memory, do not publish): not named. 1in6 may have closed: said so.
# RASASL: "some men say the phone team is all women; chat is open to all genders" (its entry). Own-thoughts: no sentence about fault.
title = Help for boys and men
opening = { $reader ->
        [victim] It happens to boys too. It is not your fault, and it does not make you weak.
        [adult-survivor] It happens to boys and men too. It is not your fault, and it does not make you less of a man.
        [friend] It happens to boys and men too. The person you care about is not to blame. It does not make him weak.
        [parent] It happens to boys too. You and your child are not to blame. He can get help, and so can you.
        [professional] It happens to boys and men too. He is not to blame. He can get help.
        [own-thoughts] Boys and men can get help. You can start with a line that listens.
       *[other] It happens to boys and men too. It is not your fault, and it does not make you weak.
    }
steps =
    { $reader ->
        [victim] You can tell one adult you trust today. You can start with: something happened to me.
        [friend] You can tell him today: I believe you. It is not your fault. You do not have to ask for details.
        [parent] You can tell him today: I am glad you told me. You do not have to ask for details.
        [professional] Say: it happens to boys and men too, and it is not your fault. Say what you must pass on.
        [own-thoughts] { $country ->
            [united-kingdom] You can talk it over with { stop-it-now }: { stop-it-now.phone }. You need not say who you are.
            [ireland] You can talk it over with { stop-it-now }. You need not say who you are.
            [australia] You can talk it over with { au-stop-it-now }: { au-stop-it-now.phone }.
            [canada] You can talk it over with { ca-talking-for-change }: { ca-talking-for-change.phone }.
            [united-states] You can talk it over with { us-stop-it-now }: { us-stop-it-now.phone }.
            [new-zealand] You can talk it over with { nz-safe-to-talk }: { nz-safe-to-talk.phone }.
           *[other] { int-troubled-desire } is free self-help online, in any country.
        }
       *[other] You can tell one person you trust today. You can start with: something happened to me.
    }
    { $reader ->
        [own-thoughts] You can ask first what they must pass on. You choose how much to say.
        [victim] { $place ->
            [england] { childline } is for boys too. { safeline } has counselling for boys.
            [wales] { childline } is for boys too. You can also ask { live-fear-free }.
            [scotland] { childline } is for boys too. From 13, so is { rape-crisis-scotland }, in the evening.
            [northern-ireland] { childline } is for boys too. So is { nexus-ni }: ask on { dsa-helpline-ni.phone }.
            [united-kingdom] { childline } is for boys too. You can also ask { survivors-trust }.
            [ireland] { childline-ireland } is for boys too. So is { cari-ireland }: { cari-ireland.phone }.
            [australia] { au-kids-helpline } is for boys too. So is { au-bravehearts }: { au-bravehearts.phone }.
            [canada] { ca-kids-help-phone } and { us-childhelp } are for boys too.
            [united-states] { us-childhelp } is for boys too. You can call, text or chat.
            [new-zealand] { nz-youthline } and { nz-safe-to-talk } are for boys too. You can call or text.
           *[other] You can look for a line near you on { int-child-helpline-international }. They are for boys too.
        }
        [parent] { $place ->
            [england] You can call { nspcc-helpline } on { nspcc-helpline.phone }. { safeline } has counselling for boys.
            [wales] You can call { nspcc-helpline } on { nspcc-helpline.phone }, or { live-fear-free }.
            [scotland] You can call { nspcc-helpline } on { nspcc-helpline.phone }, or { rape-crisis-scotland } in the evening.
            [northern-ireland] You can call { dsa-helpline-ni.phone }, day or night. { nexus-ni } has counselling.
            [united-kingdom] You can call { survivors-trust } on { survivors-trust.phone }. It lists local services.
            [ireland] { cari-ireland } helps boys too: { cari-ireland.phone }. The wait for therapy is long.
            [australia] { au-bravehearts } helps children and adults: { au-bravehearts.phone }.
            [canada] { us-childhelp } is for boys and men too. In Quebec: { ca-qc-info-aide-violence-sexuelle }.
            [united-states] { us-rainn } is for men too. { us-1in6 } is for men, but it may have changed.
            [new-zealand] { nz-safe-to-talk } is for men too. It can help you find a free therapist.
           *[other] You can look for a line near you on { int-find-a-helpline }. You can ask if it is for men too.
        }
       *[other] { $place ->
            [england] From 16, the chat of { rape-sexual-abuse-support-line } is for all genders. { safeline } is for men too.
            [wales] From 16, the chat of { rape-sexual-abuse-support-line } is for all genders.
            [scotland] { rape-crisis-scotland } is for anyone from 13, in the evening: { rape-crisis-scotland.phone }.
            [northern-ireland] You can call { dsa-helpline-ni.phone }, day or night. { nexus-ni } has counselling.
            [united-kingdom] You can call { survivors-trust } on { survivors-trust.phone }. It lists local services.
            [ireland] { dublin-rape-crisis-centre } is for anyone: { dublin-rape-crisis-centre.phone }.
            [australia] { au-bravehearts } helps children and adults: { au-bravehearts.phone }.
            [canada] { us-childhelp } is for boys and men too. In Quebec: { ca-qc-info-aide-violence-sexuelle }.
            [united-states] { us-rainn } is for men too. { us-1in6 } is for men, but it may have changed.
            [new-zealand] { nz-safe-to-talk } is for men too. It can help you find a free therapist.
           *[other] You can look for a line near you on { int-find-a-helpline }. You can ask if it is for men too.
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
        [friend] He can ask to talk to a man or a woman, if one feels easier.
        [parent] He can ask to talk to a man or a woman, if one feels easier.
        [professional] Ask if he would like to talk to a man or a woman.
       *[other] You can ask to talk to a man or a woman, if one feels easier.
    }
    { $reader ->
        [own-thoughts] If no one answers, you can try the next helpline.
        [victim] { $country ->
            [united-kingdom] Under 19: { childline } { childline.phone }. At any hour: text { shout.text-word } to { shout.text }.
            [ireland] Day or night: { childline-ireland } { childline-ireland.phone }, or text { text-50808.text }.
            [australia] Day or night: { au-kids-helpline } { au-kids-helpline.phone } (5 to 25), { au-1800respect } for anyone.
            [canada] Day or night: { ca-kids-help-phone } { ca-kids-help-phone.phone }, or { us-childhelp }.
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
        [adult-survivor] { $country ->
            [united-kingdom] Day or night: { samaritans } { samaritans.phone }, or text { shout.text-word } to { shout.text }.
            [ireland] Day or night: { samaritans } { samaritans.phone }, or text { text-50808.text }.
            [australia] Day or night: { au-1800respect } { au-1800respect.phone }, or { au-lifeline } { au-lifeline.phone }.
            [canada] Day or night: { us-childhelp }, { us-childhelp.phone }, or call or text { ca-988.phone }.
            [united-states] Day or night: { us-rainn }, { us-rainn.phone }, or text { us-crisis-text-line.text }.
            [new-zealand] Day or night: { nz-safe-to-talk } { nz-safe-to-talk.phone }, or call or text { nz-1737.phone }.
            [germany] You can call { de-hilfe-telefon-missbrauch }. { int-find-a-helpline } shows more lines.
           *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
        }
        [parent] { $country ->
            [united-kingdom] Day or night: { samaritans } { samaritans.phone }, or text { shout.text-word } to { shout.text }.
            [ireland] Day or night: { samaritans } { samaritans.phone }, or text { text-50808.text }.
            [australia] Day or night: { au-1800respect } { au-1800respect.phone }, or { au-lifeline } { au-lifeline.phone }.
            [canada] Day or night: { us-childhelp }, { us-childhelp.phone }, or call or text { ca-988.phone }.
            [united-states] Day or night: { us-rainn }, { us-rainn.phone }, or text { us-crisis-text-line.text }.
            [new-zealand] Day or night: { nz-safe-to-talk } { nz-safe-to-talk.phone }, or call or text { nz-1737.phone }.
            [germany] You can call { de-hilfe-telefon-missbrauch }. { int-find-a-helpline } shows more lines.
           *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
        }
        [professional] { $country ->
            [united-kingdom] Day or night: { samaritans } { samaritans.phone }, or text { shout.text-word } to { shout.text }.
            [ireland] Day or night: { samaritans } { samaritans.phone }, or text { text-50808.text }.
            [australia] Day or night: { au-1800respect } { au-1800respect.phone }, or { au-lifeline } { au-lifeline.phone }.
            [canada] Day or night: { us-childhelp }, { us-childhelp.phone }, or call or text { ca-988.phone }.
            [united-states] Day or night: { us-rainn }, { us-rainn.phone }, or text { us-crisis-text-line.text }.
            [new-zealand] Day or night: { nz-safe-to-talk } { nz-safe-to-talk.phone }, or call or text { nz-1737.phone }.
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
        [own-thoughts] If the first person does not feel right, you can try another.
        [parent] However he reacted was OK. What someone did to him does not decide if he is gay or straight. If no one answers, you can try the next helpline.
        [friend] However he reacted was OK. What someone did to him does not decide if he is gay or straight. If no one answers, you can try the next helpline.
        [professional] However he reacted was OK. What someone did to him does not decide if he is gay or straight. If no one answers, you can try the next helpline.
       *[other] However you reacted was OK. It counts if a woman did it. What someone did to you does not decide if you are gay or straight. If no one answers, you can try the next helpline.
    }
