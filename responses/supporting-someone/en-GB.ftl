# A partner, friend, relative or colleague of a person who was hurt, now or long ago. What to say, what to leave to the person, help for the helper.
# Never send the reader to ask for details, to press, or to face the person who did it. A child still in danger needs an adult: a line to ask, no push.
# Northern Ireland, Ireland, parts of Canada and Australia: never say that no one has to report.
title = How to support someone who was hurt
opening = { $reader ->
        [victim] It is not your fault, and not theirs. You can be kind and listen. You do not have to fix it alone.
        [parent] You do not need perfect words. They are not to blame, and nor are you. To listen is a real help.
        [professional] You do not need perfect words. They are not to blame. To listen, and to go at their pace, helps.
        [own-thoughts] You can be there for someone and get support of your own. You can start with a line that listens.
       *[other] You do not need perfect words. They are not to blame. To listen is a real help.
    }
steps =
    { $reader ->
        [own-thoughts] You can listen, and let them choose what to say.
        [professional] Say: thank you for telling me, it is not your fault. Say what you must pass on, and to whom.
       *[other] You can say today: thank you for telling me. I believe you. It is not your fault.
    }
    { $reader ->
        [own-thoughts] You can ask first what they must pass on. You choose how much to say.
        [professional] Let them choose what to say and what help they want. Do not ask for details.
       *[other] You can let them choose what to say, whom to tell and when. You do not have to ask for details.
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
        [victim] If they are being hurt now, you can tell one adult you trust. Do not face the person who did it.
       *[other] { $place ->
            [england] Do not face the person who did it. If a child is being hurt, you can ask { nspcc-helpline }: { nspcc-helpline.phone }.
            [wales] Do not face the person who did it. If a child is being hurt, you can ask { nspcc-helpline }: { nspcc-helpline.phone }.
            [scotland] Do not face the person who did it. If a child is being hurt, you can ask { nspcc-helpline }: { nspcc-helpline.phone }.
            [northern-ireland] Do not face the person who did it. If a child is being hurt, you can ask { nspcc-helpline }: { nspcc-helpline.phone }.
            [united-kingdom] Do not face the person who did it. If a child is being hurt, you can ask { nspcc-helpline }: { nspcc-helpline.phone }.
           *[other] Do not face the person who did it. If a child is still being hurt, you can ask a line here.
        }
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
        [friend] { $place ->
            [england] Under 19: { childline } { childline.phone }. From 16: { rape-sexual-abuse-support-line }, { rape-sexual-abuse-support-line.phone }.
            [wales] Under 19: { childline } { childline.phone }. Day or night: { live-fear-free } { live-fear-free.phone }.
            [scotland] Under 19: { childline } { childline.phone }. Any hour: { samaritans } { samaritans.phone }.
            [northern-ireland] Under 19: { childline } { childline.phone }. Any hour: { dsa-helpline-ni } { dsa-helpline-ni.phone }.
            [united-kingdom] Under 19: { childline } { childline.phone }. Any hour: { samaritans } { samaritans.phone }.
            [ireland] Day or night: { samaritans } { samaritans.phone }, or text { text-50808.text }.
           *[other] { $country ->
                [australia] Day or night: { au-1800respect } { au-1800respect.phone }, or { au-lifeline } { au-lifeline.phone }.
                [canada] Day or night: { us-childhelp }, { us-childhelp.phone }, or call or text { ca-988.phone }.
                [united-states] Day or night: { us-rainn }, { us-rainn.phone }, or text { us-crisis-text-line.text }.
                [new-zealand] Day or night: { nz-safe-to-talk } { nz-safe-to-talk.phone }, or call or text { nz-1737.phone }.
                [germany] You can call { de-hilfe-telefon-missbrauch }. { int-find-a-helpline } shows more lines.
               *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
            }
        }
       *[other] { $place ->
            [england] Day or night: { rape-sexual-abuse-support-line }, { rape-sexual-abuse-support-line.phone } (from 16), or { samaritans }.
            [wales] Day or night: { live-fear-free } { live-fear-free.phone }, or { samaritans } { samaritans.phone }.
            [scotland] You can call { samaritans } on { samaritans.phone } at any hour, or { rape-crisis-scotland } in the evening.
            [northern-ireland] Day or night: { dsa-helpline-ni.phone } for abuse, or { samaritans } { samaritans.phone }.
            [united-kingdom] Day or night: { samaritans } { samaritans.phone }. Those who support others: { survivors-trust }.
            [ireland] Day or night: { samaritans } { samaritans.phone }, or text { text-50808.text }.
           *[other] { $country ->
                [australia] Day or night: { au-1800respect } { au-1800respect.phone }, or { au-lifeline } { au-lifeline.phone }.
                [canada] Day or night: { us-childhelp }, { us-childhelp.phone }, or call or text { ca-988.phone }.
                [united-states] Day or night: { us-rainn }, { us-rainn.phone }, or text { us-crisis-text-line.text }.
                [new-zealand] Day or night: { nz-safe-to-talk } { nz-safe-to-talk.phone }, or call or text { nz-1737.phone }.
                [germany] You can call { de-hilfe-telefon-missbrauch }. { int-find-a-helpline } shows more lines.
               *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
            }
        }
    }
next = { $reader ->
        [own-thoughts] If the first person does not feel right, you can try another.
        [victim] You can rest, and see your own friends. If you or another child is in danger, a helper may have to tell someone. You can ask first. If no one answers, try the next helpline.
        [professional] You can get support for yourself too. A helper may have to tell someone if a child is in danger. You can ask first. If no one answers, you can try the next helpline.
       *[other] Good days and bad days are normal. You can rest, and get help for yourself. A helper may have to tell someone if a child is in danger. You can ask first. If no one answers, you can try the next line.
    }
