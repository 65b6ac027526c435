# Delicate: a parent in fear, or a child who left and may be hiding from someone at home. Never blame either. The call comes first: already gone, call now.
# Never say how long to wait, or that there is no wait: the facts have that only from memory. Hours of Missing People and Runaway Helpline are not confirmed.
# Do not tell a child to go home: home may be where they are hurt. Do not promise that a line tells no one. Own-thoughts: no sentence about fault.
title = A missing child, or I ran away
opening = { $reader ->
        [victim] You do not have to be out there alone. Whatever made you leave, help is there. It is not your fault.
        [parent] You can get help now to find your child. You are not to blame, and your child is not to blame.
        [friend] You can get help now for the person you care about. They are not to blame, and you are not telling tales.
        [professional] You can get help now to find the child. The child is not to blame.
        [own-thoughts] You can get help now, for a missing child or for yourself.
       *[other] You can get help now, to find a child or if you left home yourself. None of this is your fault.
    }
steps =
    { $reader ->
        [victim] If you are hurt, or someone may hurt you, call { $emergency } now.
        [friend] If the person you care about is gone or was taken, call { $emergency } now. You do not have to be sure.
       *[other] If a child is gone or was taken, call { $emergency } now. You do not have to be sure.
    }
    { $reader ->
        [victim] You can go where other people are, such as a shop, station or hospital.
        [friend] If you think you know where they are, tell the police or an adult. Do not go there alone.
        [parent] If you think you know where the child is, tell the police. Do not go there alone.
        [professional] If you think you know where the child is, tell the police. Do not go there alone.
        [own-thoughts] If you think you know where the child is, do not go there alone.
       *[other] Looking for a child: tell the police any place you think of. Do not go there alone.
    }
    { $reader ->
        [victim] You can tell one adult you trust that you are alive, and what you need.
        [friend] You can tell the police about new people, cars or phones. It can be a guess.
        [parent] You can tell the police about new people, cars, phones or gifts. It can be a guess.
        [professional] Tell the police about new people, cars, phones or gifts. It can be a guess.
       *[other] Left home yourself: you can go where people are, such as a shop or station.
    }
    { $reader ->
        [victim] { $country ->
                [united-kingdom] { runaway-helpline }: { runaway-helpline.phone }. Under 19: { childline } { childline.phone }. Any hour: text { shout.text-word } to { shout.text }.
                [ireland] Day or night: you can call { childline-ireland } or text { text-50808 }.
                [australia] Day or night: { au-kids-helpline } { au-kids-helpline.phone } for ages 5 to 25, { au-lifeline } { au-lifeline.phone } for anyone.
                [canada] Day or night: { ca-kids-help-phone } { ca-kids-help-phone.phone } for the young, { us-childhelp } for anyone.
                [united-states] Day or night: { us-national-runaway-safeline } for ages 12 to 21, { us-childhelp } for all.
                [new-zealand] Day or night: { nz-youthline } { nz-youthline.phone } for ages 12 to 24, { nz-1737.phone } for anyone.
                [germany] Day or night: { int-116000 }. You can also call { de-nummer-gegen-kummer }.
                [france] Day or night: { int-116000 } and { fr-119 }.
                [netherlands] Day or night: { int-116000 }. You can also contact { nl-kindertelefoon }.
                [poland] Day or night: { int-116000 } and { pl-116111 }.
                [romania] Day or night: { int-116000 } and { ro-119 }.
                [spain] Day or night: { int-116000 } and { es-anar }.
                [italy] Day or night: { int-116000 } and { it-telefono-azzurro }.
                [sweden] Day or night: { int-116000 } and { se-bris }.
                [india] You can call { in-childline-1098 }, day or night. { int-find-a-helpline } shows more lines.
                [pakistan] In Punjab: { pk-child-helpline-1121 }, day or night. Elsewhere: { int-find-a-helpline }.
                [bangladesh] You can call { bd-child-helpline-1098 }, day or night. { int-find-a-helpline } shows more lines.
               *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
            }
        [own-thoughts] { $country ->
                [united-kingdom] Day or night: { samaritans } { samaritans.phone }, or text { shout.text-word } to { shout.text }.
                [ireland] Day or night: { samaritans } { samaritans.phone }, or text { text-50808.text-word } to { text-50808.text }.
                [australia] You can contact { au-lifeline }, day or night. { int-find-a-helpline } shows more lines.
                [canada] You can contact { ca-988.phone }, day or night. { int-find-a-helpline } shows more lines.
                [united-states] Day or night: call { us-988.phone }, or text { us-crisis-text-line.text-word } to { us-crisis-text-line.text }.
                [new-zealand] Day or night: you can contact { nz-safe-to-talk } or { nz-1737.phone }.
               *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
            }
       *[other] { $country ->
                [united-kingdom] Missing or searching: { missing-people } on { missing-people.phone }. Any hour: { samaritans } { samaritans.phone }.
                [ireland] Day or night: { childline-ireland } { childline-ireland.phone } for children, { samaritans } { samaritans.phone } for anyone.
                [australia] Day or night: { au-kids-helpline } { au-kids-helpline.phone } for ages 5 to 25, { au-lifeline } { au-lifeline.phone } for anyone.
                [canada] Day or night: { ca-kids-help-phone } { ca-kids-help-phone.phone } for the young, { us-childhelp } for anyone.
                [united-states] You can call { us-ncmec-missing-child } or { us-national-runaway-safeline }, day or night.
                [new-zealand] Day or night: { nz-youthline } { nz-youthline.phone } for ages 12 to 24, { nz-1737.phone } for anyone.
                [germany] You can call { int-116000 }, day or night. { int-find-a-helpline } shows more lines.
                [france] You can call { int-116000 }, day or night. { int-find-a-helpline } shows more lines.
                [netherlands] You can call { int-116000 }, day or night. { int-find-a-helpline } shows more lines.
                [poland] You can call { int-116000 }, day or night. { int-find-a-helpline } shows more lines.
                [romania] You can call { int-116000 }, day or night. { int-find-a-helpline } shows more lines.
                [spain] You can call { int-116000 }, day or night. { int-find-a-helpline } shows more lines.
                [italy] You can call { int-116000 }, day or night. { int-find-a-helpline } shows more lines.
                [sweden] You can call { int-116000 }, day or night. { int-find-a-helpline } shows more lines.
                [india] You can call { in-childline-1098 }, day or night. { int-find-a-helpline } shows more lines.
                [pakistan] In Punjab: { pk-child-helpline-1121 }, day or night. Elsewhere: { int-find-a-helpline }.
                [bangladesh] You can call { bd-child-helpline-1098 }, day or night. { int-find-a-helpline } shows more lines.
               *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
            }
    }
next = { $reader ->
        [victim] { $country ->
            [united-kingdom] { missing-people } can pass on a message and not say where you are. It may tell others if there is serious risk and it knows who you are. If no one answers, try the next helpline.
           *[other] You can ask a helper first what they must pass on. If no one answers, try the next helpline.
        }
        [own-thoughts] The police may ask what the child looks like and where they may be. If no one answers, try the next helpline.
        [parent] The police may ask what your child looks like, and who their friends are. If your child comes back, tell the police. If no one answers, try the next helpline.
       *[other] The police may ask what the child looks like and where they may be. If the child comes back, tell the police. If no one answers, try the next helpline.
    }
