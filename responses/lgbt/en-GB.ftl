# Lesbian, gay, bi, trans, non-binary and unsure readers who were hurt or are being used. Fear of being outed is behind many: a line need not be told who the reader is, and what it must pass on can be asked first.
# Never say what caused what, never tell anyone to come out. Galop and Switchboard: nations are from memory, so "ask if it covers where you live". No line of this kind is in the facts for Ireland or New Zealand.
# Own-thoughts: no sentence about fault.
title = Help for lesbian, gay, bi and trans people
opening = { $reader ->
        [victim] It is not your fault, whoever you are and whoever you love. You choose what to say about yourself.
        [friend] The person you care about is not to blame. Who they are is fine. They choose whom to tell.
        [parent] You and your child are not to blame, whoever they are and whoever they love.
        [professional] The person who was hurt is not to blame. They choose what to say about who they are, and to whom.
        [own-thoughts] You can get help, whoever you are and whoever you love. You can start with a line that listens.
       *[other] It is not your fault, whoever you are and whoever you love. You choose what to say about yourself.
    }
steps =
    { $reader ->
        [victim] You can tell one person you trust today. You do not have to say if you are gay or trans.
        [friend] You can ask them today what would help. Do not tell others about them without asking.
        [parent] You can tell your child today: I am glad you told me. It is not your fault.
        [professional] Ask which name and words they use. Ask who knows, before you call or write home.
        [own-thoughts] { $country ->
            [united-kingdom] You can talk it over with { stop-it-now }: { stop-it-now.phone }. You need not say who you are.
            [ireland] You can talk it over with { stop-it-now }. You need not say who you are.
            [australia] You can talk it over with { au-stop-it-now }: { au-stop-it-now.phone }.
            [canada] You can talk it over with { ca-talking-for-change }: { ca-talking-for-change.phone }.
            [united-states] You can talk it over with { us-stop-it-now }: { us-stop-it-now.phone }.
            [new-zealand] You can talk it over with { nz-safe-to-talk }: { nz-safe-to-talk.phone }.
           *[other] { int-troubled-desire } is free self-help online, in any country.
        }
       *[other] You can tell one person you trust today. You do not have to say if you are gay or trans.
    }
    { $reader ->
        [own-thoughts] You can ask first what they must pass on. You choose how much to say.
        [adult-survivor] { $country ->
            [united-kingdom] { galop }, about abuse: { galop.phone }. { switchboard-lgbt }: { switchboard-lgbt.phone }.
            [ireland] { int-find-a-helpline } lets you choose a topic and find a line: { int-find-a-helpline.url }
            [australia] { au-qlife } is for you, 3pm to midnight: { au-qlife.phone }, or chat online.
            [canada] { int-find-a-helpline } lets you choose a topic. Trans people can also call { us-trans-lifeline }.
            [united-states] { us-rainn } is for anyone: { us-rainn.phone }. Trans people: { us-trans-lifeline.phone }.
            [new-zealand] { int-find-a-helpline } lets you choose a topic and find a line: { int-find-a-helpline.url }
           *[other] { int-find-a-helpline } lets you choose a topic and find a line: { int-find-a-helpline.url }
        }
        [parent] { $country ->
            [united-kingdom] { galop }, about abuse: { galop.phone }. { switchboard-lgbt }: { switchboard-lgbt.phone }.
            [ireland] { int-find-a-helpline } lets you choose a topic and find a line: { int-find-a-helpline.url }
            [australia] { au-qlife } is for families and friends too, 3pm to midnight: { au-qlife.phone }.
            [canada] { int-find-a-helpline } lets you choose a topic. Trans people can also call { us-trans-lifeline }.
            [united-states] Ages 13 to 24: { us-trevor-project }, { us-trevor-project.phone }. Anyone: { us-rainn.phone }.
            [new-zealand] { int-find-a-helpline } lets you choose a topic and find a line: { int-find-a-helpline.url }
           *[other] { int-find-a-helpline } lets you choose a topic and find a line: { int-find-a-helpline.url }
        }
        [friend] { $country ->
            [united-kingdom] { galop }, about abuse: { galop.phone }. { switchboard-lgbt }: { switchboard-lgbt.phone }.
            [ireland] { int-find-a-helpline } lets you choose a topic and find a line: { int-find-a-helpline.url }
            [australia] { au-qlife } is for families and friends too, 3pm to midnight: { au-qlife.phone }.
            [canada] { int-find-a-helpline } lets you choose a topic. Trans people can also call { us-trans-lifeline }.
            [united-states] Ages 13 to 24: { us-trevor-project }, { us-trevor-project.phone }. Anyone: { us-rainn.phone }.
            [new-zealand] { int-find-a-helpline } lets you choose a topic and find a line: { int-find-a-helpline.url }
           *[other] { int-find-a-helpline } lets you choose a topic and find a line: { int-find-a-helpline.url }
        }
        [professional] { $country ->
            [united-kingdom] { galop }, about abuse: { galop.phone }. { switchboard-lgbt }: { switchboard-lgbt.phone }.
            [ireland] { int-find-a-helpline } lets you choose a topic and find a line: { int-find-a-helpline.url }
            [australia] { au-qlife } is for families and friends too, 3pm to midnight: { au-qlife.phone }.
            [canada] { int-find-a-helpline } lets you choose a topic. Trans people can also call { us-trans-lifeline }.
            [united-states] Ages 13 to 24: { us-trevor-project }, { us-trevor-project.phone }. Anyone: { us-rainn.phone }.
            [new-zealand] { int-find-a-helpline } lets you choose a topic and find a line: { int-find-a-helpline.url }
           *[other] { int-find-a-helpline } lets you choose a topic and find a line: { int-find-a-helpline.url }
        }
       *[other] { $country ->
            [united-kingdom] { galop }, about abuse: { galop.phone }. { switchboard-lgbt }: { switchboard-lgbt.phone }.
            [ireland] { int-find-a-helpline } lets you choose a topic and find a line: { int-find-a-helpline.url }
            [australia] { au-qlife } is for you, 3pm to midnight: { au-qlife.phone }, or chat online.
            [canada] { int-find-a-helpline } lets you choose a topic. Trans people can also call { us-trans-lifeline }.
            [united-states] Ages 13 to 24: { us-trevor-project }, { us-trevor-project.phone }. Trans: { us-trans-lifeline.phone }.
            [new-zealand] { int-find-a-helpline } lets you choose a topic and find a line: { int-find-a-helpline.url }
           *[other] { int-find-a-helpline } lets you choose a topic and find a line: { int-find-a-helpline.url }
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
        [friend] If someone threatens to tell, they can keep the chat, not the picture itself.
        [parent] If someone threatens to tell about them, keep the chat, not the picture itself.
        [professional] If someone threatens to tell, they can keep the chat, not the picture itself.
       *[other] If someone threatens to tell about you, keep the chat, not the picture itself.
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
        [parent] You can ask a line if it knows about gay and trans young people. You can get support too. If no one answers, you can try the next helpline.
        [professional] Tell them first what you must pass on, and to whom. Say no more about who they are than you must. If no one answers, you can try the next helpline.
       *[other] { $country ->
            [united-kingdom] You can ask what a line must pass on, and if it covers your area. You can ask if it may tell your family. If no one answers, you can try the next helpline.
           *[other] You can ask first what a line must pass on. You can ask if it may tell your family. You choose what name to use. If no one answers, you can try the next helpline.
        }
    }
