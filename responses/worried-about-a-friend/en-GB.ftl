# A young person is worried about a friend: someone older, secrets, fear, pictures, something the friend said. The reader carries too much and fears to betray.
# Tell both that they are not to blame. Never make the reader the rescuer, never promise that the friend will not mind.
# Children: no word on duties to report. Own-thoughts: no fault sentence and no place to report.
title = Worried about a friend
opening = { $reader ->
        [victim] None of this is your fault. The person you care about is not to blame. You do not have to fix it alone.
        [own-thoughts] You can talk to someone about a worry. You do not have to fix it alone.
        [parent] The young person is not to blame. You and your child do not have to fix it alone.
        [professional] The young person is not to blame. Your worry is enough to act on.
       *[other] You are not to blame, and the person you care about is not to blame. You do not have to fix it alone.
    }
steps =
    { $reader ->
        [own-thoughts] You can tell someone you trust today.
        [professional] Listen, and say: it is not your fault. Say what you must pass on, and to whom.
        [parent] You can listen, and say: it is not your fault. You do not have to know it all.
       *[other] You can listen, and say: it is not your fault, I am with you. That helps already.
    }
    { $reader ->
        [own-thoughts] You can stop at any time. You choose how much to say.
        [professional] Tell the person who leads on safeguarding where you work, today if you can.
        [parent] You can tell the school, the police or child protection workers. You do not need proof.
        [adult-survivor] You can tell someone you both trust, or the police. You do not need proof.
       *[other] You can tell one adult you trust, such as a teacher or nurse. If they do not help, try another.
    }
    { $reader ->
        [own-thoughts] { $country ->
            [united-kingdom] Day or night: { samaritans } { samaritans.phone }, or text { shout.text-word } to { shout.text }.
            [ireland] Day or night: { samaritans } { samaritans.phone }, or text { text-50808.text-word } to { text-50808.text }.
            [australia] You can contact { au-lifeline }, day or night. { int-find-a-helpline } shows more lines.
            [canada] You can contact { ca-988.phone }, day or night. { int-find-a-helpline } shows more lines.
            [united-states] Day or night: call { us-988.phone }, or text { us-crisis-text-line.text-word } to { us-crisis-text-line.text }.
            [new-zealand] Day or night: you can contact { nz-safe-to-talk } or { nz-1737.phone }.
           *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
        }
        [adult-survivor] { $country ->
            [united-kingdom] For both of you, day or night: { samaritans } { samaritans.phone }, or text { shout.text-word } to { shout.text }.
            [ireland] Either of you can call { samaritans } or text { text-50808 }, day or night.
            [australia] Either of you can contact { au-1800respect } or { au-lifeline }, day or night.
            [canada] Either of you can contact { us-childhelp }, day or night, or { ca-988.phone }.
            [united-states] Either of you can contact { us-rainn }, day or night, or { us-988.phone }.
            [new-zealand] Either of you can contact { nz-safe-to-talk } or { nz-1737.phone }, day or night.
           *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
        }
        [parent] { $country ->
            [united-kingdom] You: { nspcc-helpline } { nspcc-helpline.phone }. Under 19: { childline } { childline.phone }. Any hour: text { shout.text-word } to { shout.text }.
            [ireland] Day or night: { childline-ireland } for them, { samaritans } for you.
            [australia] Day or night: { au-kids-helpline } for ages 5 to 25, { au-lifeline } for you.
            [canada] Day or night: { ca-kids-help-phone } for them, { us-childhelp } for you.
            [united-states] Day or night, for both of you: { us-childhelp } or { us-crisis-text-line }.
            [new-zealand] Day or night: { nz-youthline } for ages 12 to 24, { nz-safe-to-talk } for you.
            [france] You can both call or chat with { fr-119 }, day or night. Also: { int-find-a-helpline }.
           *[other] Children: { int-child-helpline-international } lists lines. Adults: { int-find-a-helpline }.
        }
        [professional] { $country ->
            [united-kingdom] You: { nspcc-helpline } { nspcc-helpline.phone }. Under 19: { childline } { childline.phone }. Any hour: text { shout.text-word } to { shout.text }.
            [ireland] Day or night: { childline-ireland } for them, { samaritans } for you.
            [australia] Day or night: { au-kids-helpline } for ages 5 to 25, { au-1800respect } for you.
            [canada] Day or night: { ca-kids-help-phone } for them, { us-childhelp } for you.
            [united-states] Day or night, for both of you: { us-childhelp } or { us-crisis-text-line }.
            [new-zealand] Day or night: { nz-youthline } for ages 12 to 24, { nz-safe-to-talk } for you.
            [france] You can both call or chat with { fr-119 }, day or night. Also: { int-find-a-helpline }.
           *[other] Children: { int-child-helpline-international } lists lines. Adults: { int-find-a-helpline }.
        }
       *[other] { $country ->
            [united-kingdom] Under 19: { childline } { childline.phone }, for both of you. Any age: text { shout.text-word } to { shout.text }.
            [ireland] Day or night, for both of you: { childline-ireland }, or { samaritans } at any age.
            [australia] Day or night: { au-kids-helpline } { au-kids-helpline.phone } for ages 5 to 25, { au-lifeline } { au-lifeline.phone } for anyone.
            [canada] Day or night: { ca-kids-help-phone } if you are young, or { us-childhelp }.
            [united-states] Day or night, for both of you: { us-crisis-text-line } or { us-childhelp }.
            [new-zealand] Day or night: { nz-youthline } { nz-youthline.phone } for ages 12 to 24, { nz-1737.phone } for anyone.
            [germany] You can both call { de-nummer-gegen-kummer } or { de-hilfe-telefon-missbrauch }.
            [france] Under 21, you can both contact { fr-119 }, day or night. Also: { int-find-a-helpline }.
            [netherlands] Ages 8 to 18 can contact { nl-kindertelefoon }. Any age: { int-find-a-helpline }.
            [poland] The young can call { pl-116111 }, day or night. Adults: { int-find-a-helpline }.
            [romania] You can both call { ro-119 }, day or night. Also: { int-find-a-helpline }.
            [spain] The young can call { es-anar }, day or night. Adults: { int-find-a-helpline }.
            [italy] The young can call { it-telefono-azzurro }, day or night. Adults: { int-find-a-helpline }.
            [sweden] Under 18: { se-bris }, day or night. Adults: { int-find-a-helpline }.
            [india] You can both call { in-childline-1098 }, day or night. Also: { int-find-a-helpline }.
            [pakistan] In Punjab: { pk-child-helpline-1121 }, day or night. Elsewhere: { int-find-a-helpline }.
            [bangladesh] You can both call { bd-child-helpline-1098 }, day or night. Also: { int-find-a-helpline }.
           *[other] Children: { int-child-helpline-international } lists lines. Any age: { int-find-a-helpline }.
        }
    }
    { $reader ->
        [own-thoughts] If no one answers, you can try the next helpline.
        [professional] If there is a picture: do not look at it, copy or share it.
       *[other] Do not meet or message the person who worries you. Do not pass on any picture.
    }
next = { $reader ->
        [own-thoughts] You can ask first what a helpline must pass on.
        [parent] If no one answers, you can try the next helpline. A helper may have to tell someone if a child is in danger. You can ask first what they must pass on.
        [professional] If no one answers, you can try the next helpline. You can tell the young person first what you will pass on.
       *[other] The person you care about may be upset at first. You did it to help. A helper may have to tell someone if a child is in danger. You can ask first. If no one answers, you can try the next helpline.
    }
