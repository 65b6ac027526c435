# An adult hurt as a child who wants support, company or a way to say it. Telling the police is report-past-abuse; an old case is closed-case-review.
# Never a word on forgiving, on memory being true or false, or on who else may be hurt. Northern Ireland: never say that no one has to report.
# UK: "no time limit to tell the police" stands in procedures 16 (England, Wales) and in the Scottish source of 1; Northern Ireland's is from memory and left out.
title = Support for adults hurt as children
opening = { $reader ->
        [adult-survivor] What was done to you as a child is not your fault. It is not too late to get help.
        [victim] What was done to you is not your fault. You can get help now, and when you are older too.
        [friend] What was done to them is not their fault. There is help for adults, and for you too.
        [parent] What was done is not their fault, and you are not to blame. There is help for grown-up children too.
        [professional] The person who was hurt is not to blame. It is not too late for them to get help.
        [own-thoughts] You can get help with what you carry. It is not too late to talk to someone.
       *[other] What was done to you as a child is not your fault. It is not too late to get help.
    }
steps =
    { $reader ->
        [victim] You can tell one adult you trust today, such as a teacher or nurse.
        [friend] You can ask them today what would help. They choose what to say and whom to tell.
        [parent] You can ask them today what would help. They choose what to say and whom to tell.
        [professional] Ask the person what would help. Say first what you must pass on, and to whom.
        [own-thoughts] { $country ->
            [united-kingdom] You can talk it over with { stop-it-now }: { stop-it-now.phone }. You need not say who you are.
            [ireland] You can talk it over with { stop-it-now }. You need not say who you are.
            [australia] You can talk it over with { au-stop-it-now }: { au-stop-it-now.phone }.
            [canada] You can talk it over with { ca-talking-for-change }: { ca-talking-for-change.phone }.
            [united-states] You can talk it over with { us-stop-it-now }: { us-stop-it-now.phone }.
            [new-zealand] You can talk it over with { nz-safe-to-talk }: { nz-safe-to-talk.phone }.
           *[other] { int-troubled-desire } is free self-help online, in any country.
        }
       *[other] You can tell one person today: a friend, a doctor or a line here. You choose how much.
    }
    { $reader ->
        [own-thoughts] You can ask first what they must pass on. You choose how much to say.
        [victim] You choose how much to say. You do not have to remember it all.
       *[other] { $place ->
            [england] { napac } is for adults who were abused as children: { napac.phone }.
            [wales] { napac } is for adults who were abused as children: { napac.phone }.
            [scotland] { napac } is for adults hurt as children: { napac.phone }. Evenings: { rape-crisis-scotland }.
            [northern-ireland] { nexus-ni } has counselling. You can ask on { dsa-helpline-ni.phone }, day or night.
            [united-kingdom] { napac } is for adults who were abused as children: { napac.phone }.
            [ireland] { one-in-four-ireland } is for adults who were abused as children: { one-in-four-ireland.phone }.
            [australia] { au-blue-knot } is for adults hurt as children: { au-blue-knot.phone }.
            [canada] { us-childhelp } is for adults too. In British Columbia or Yukon: { ca-bc-victimlink }.
            [united-states] { us-rainn } helps, however long ago it was. You can call, text or chat.
            [new-zealand] { nz-safe-to-talk } can help you find a free therapist: { nz-safe-to-talk.phone }.
           *[other] You can ask a line here about help for adults who were hurt as children.
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
        [professional] Say that bad dreams, sudden memories and gaps in memory are common.
        [friend] Bad dreams, sudden memories and gaps in memory are common. They can ask for help with them.
        [parent] Bad dreams, sudden memories and gaps in memory are common. They can ask for help with them.
       *[other] Bad dreams, sudden memories and gaps in memory are common. You can ask for help with them.
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
       *[other] { $country ->
            [united-kingdom] Day or night: { samaritans } { samaritans.phone }, or text { shout.text-word } to { shout.text }.
            [ireland] Day or night: { samaritans } { samaritans.phone }, or text { text-50808.text }.
            [australia] Day or night: { au-1800respect } { au-1800respect.phone }, or { au-lifeline } { au-lifeline.phone }.
            [canada] Day or night: { us-childhelp }, { us-childhelp.phone }, or call or text { ca-988.phone }.
            [united-states] Day or night: { us-rainn }, { us-rainn.phone }, or text { us-crisis-text-line.text }.
            [new-zealand] Day or night: call or text { nz-1737.phone }, or { nz-safe-to-talk }.
            [germany] You can call { de-hilfe-telefon-missbrauch }. { int-find-a-helpline } shows more lines.
           *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
        }
    }
next = { $reader ->
        [own-thoughts] If the first person does not feel right, you can try another.
        [victim] If you or another child is in danger, a helper may have to tell someone. You can ask first. If no one answers, you can try the next helpline.
        [professional] Lines here listen with or without a police report. If a child may be in danger now, follow the rules of your place. If no one answers, you can try the next helpline.
       *[other] { $place ->
            [england] There is help without the police. There is no time limit to tell them. A helper may have to tell someone if a child is in danger. You can ask first. If no one answers, you can try the next helpline.
            [wales] There is help without the police. There is no time limit to tell them. A helper may have to tell someone if a child is in danger. You can ask first. If no one answers, you can try the next helpline.
            [scotland] There is help without the police. You can tell them at any time. A helper may have to tell someone if a child is in danger. You can ask first. If no one answers, you can try the next helpline.
            [ireland] You can get support first and think about the Gardai later. A helper may have to tell someone if a child is in danger. You can ask first. If no one answers, you can try the next helpline.
            [australia] For abuse in an organisation, adults can apply to the { au-national-redress-scheme } before 30 June 2027. You can ask first what a helper must pass on. If no one answers, you can try the next helpline.
            [new-zealand] Therapy through { nz-acc-sensitive-claims } is free. You need not tell the police. You can ask first what a helper must pass on. If no one answers, you can try the next helpline.
           *[other] You can get support first and think about the police later. A helper may have to tell someone if a child is in danger. You can ask first. If no one answers, you can try the next helpline.
        }
    }
