# Nowhere safe to sleep or live, not in danger this minute: kicked out, sofa surfing, wants to leave, a refuge, a parent or carer who needs a place.
# No promise of a bed or a house, and no word on who has a right to one: the facts do not hold it. Never send a child home or to a stranger.
# England, Ireland and New Zealand: the main line is for women, so a line for anyone is named beside it. A bed for sex is not the reader's doing.
title = A safe place to stay
opening = { $reader ->
        [friend] Everyone needs a safe place to sleep. The person you care about is not to blame for having none.
        [parent] You can look for a safe place for you and your child. You are not to blame, and your child is not to blame.
        [professional] A person with no safe place needs one today. They are not to blame.
        [own-thoughts] You can ask for help to find a safe place to stay.
        [adult-survivor] You can look for a safe place to stay. It is not your fault that home is not safe.
       *[other] You can get help to find a safe place to sleep. It is not your fault.
    }
steps =
    { $reader ->
        [friend] Nowhere tonight: they can go to a police station or hospital. They can ask for help there.
        [parent] Nowhere tonight: you can go to a police station or hospital. Say: I have nowhere safe.
        [professional] Nowhere tonight: call children's services, or the police if they do not answer.
       *[other] Nowhere tonight: you can go to a police station or hospital. Say: I have nowhere safe.
    }
    { $reader ->
        [adult-survivor] { $place ->
            [england] Women: { national-domestic-abuse-helpline }, { national-domestic-abuse-helpline.phone }. Anyone: { victim-support }.
            [wales] Day or night: you can ask { live-fear-free } about a safe place.
            [scotland] Day or night: { scotland-domestic-abuse-forced-marriage }, { scotland-domestic-abuse-forced-marriage.phone }.
            [northern-ireland] Day or night: you can ask { dsa-helpline-ni } about a safe place.
            [united-kingdom] Day or night: you can call { samaritans } or text { shout.text-word } to { shout.text }.
            [ireland] Women: { womens-aid-ireland }, { womens-aid-ireland.phone }. Anyone: { samaritans }.
            [australia] Day or night: you can ask { au-1800respect } about a safe place.
            [canada] Day or night: you can call { us-childhelp }, or { ca-988.phone } if it feels too much.
            [united-states] Day or night: { us-domestic-violence-hotline }, { us-domestic-violence-hotline.phone }.
            [new-zealand] Day or night: { nz-womens-refuge } for women and children, { nz-victim-support } for anyone.
           *[other] { int-find-a-helpline } shows lines where you live. You can ask them about a safe place.
        }
        [parent] { $place ->
            [england] Women: { national-domestic-abuse-helpline }, { national-domestic-abuse-helpline.phone }. Anyone: { victim-support }.
            [wales] Day or night: you can ask { live-fear-free } about a safe place.
            [scotland] Day or night: { scotland-domestic-abuse-forced-marriage }, { scotland-domestic-abuse-forced-marriage.phone }.
            [northern-ireland] Day or night: you can ask { dsa-helpline-ni } about a safe place.
            [united-kingdom] Day or night: you can call { samaritans } or text { shout.text-word } to { shout.text }.
            [ireland] Women: { womens-aid-ireland }, { womens-aid-ireland.phone }. Anyone: { samaritans }.
            [australia] Day or night: you can ask { au-1800respect } about a safe place.
            [canada] Day or night: you can ask { us-childhelp } who can help near you.
            [united-states] Day or night: { us-domestic-violence-hotline }, { us-domestic-violence-hotline.phone }.
            [new-zealand] Day or night: { nz-womens-refuge } for women and children, { nz-victim-support } for anyone.
           *[other] { int-find-a-helpline } shows lines where you live. You can ask them about a safe place.
        }
        [own-thoughts] { $country ->
            [united-kingdom] Day or night: you can call { samaritans } or text { shout.text-word } to { shout.text }.
            [ireland] Day or night: you can call { samaritans } or text { text-50808 }.
            [australia] You can contact { au-lifeline }, day or night. { int-find-a-helpline } shows more lines.
            [canada] You can contact { ca-988.phone }, day or night. { int-find-a-helpline } shows more lines.
            [united-states] Day or night: you can text { us-crisis-text-line } or call { us-988.phone }.
            [new-zealand] Day or night: you can contact { nz-safe-to-talk } or { nz-1737.phone }.
           *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
        }
       *[other] { $country ->
            [united-kingdom] Under 19: { childline } { childline.phone }. Left home: { runaway-helpline } { runaway-helpline.phone }. Or text { shout.text-word } to { shout.text }.
            [ireland] Day or night: { childline-ireland } for children, { samaritans } for anyone.
            [australia] Day or night: { au-kids-helpline } for ages 5 to 25, { au-lifeline } for anyone.
            [canada] Day or night: { ca-kids-help-phone } for the young, { us-childhelp } for anyone.
            [united-states] Ages 12 to 21, day or night: { us-national-runaway-safeline }, { us-national-runaway-safeline.phone }.
            [new-zealand] Day or night: { nz-youthline } for ages 12 to 24, { nz-1737.phone } for anyone.
            [germany] You can call { de-hilfe-telefon-missbrauch } or { de-nummer-gegen-kummer }.
            [france] You can call { fr-119 }, day or night. { int-find-a-helpline } shows more lines.
            [poland] Children can call { pl-116111 }, day or night. Adults: { int-find-a-helpline }.
            [romania] You can call { ro-119 }, day or night. { int-find-a-helpline } shows more lines.
            [spain] For a child, day or night: { es-anar }. Others: { int-find-a-helpline }.
            [italy] For a child, day or night: { it-telefono-azzurro }. Others: { int-find-a-helpline }.
            [sweden] Under 18: { se-bris }, day or night. Adults: { int-find-a-helpline }.
            [india] For a child, day or night: { in-childline-1098 }. Others: { int-find-a-helpline }.
            [pakistan] In Punjab: { pk-child-helpline-1121 }, day or night. Elsewhere: { int-find-a-helpline }.
            [bangladesh] For a child, day or night: { bd-child-helpline-1098 }. Others: { int-find-a-helpline }.
           *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
        }
    }
    { $reader ->
        [own-thoughts] You can ask your council or local office about a place to stay.
        [adult-survivor] You can ask your council or local housing office. You can say that home is not safe.
        [victim] { $place ->
            [england] You can tell the council's children's services. They have a team for nights and weekends too.
            [northern-ireland] You can tell { gateway-ni } or a social worker that you have nowhere safe.
            [ireland] You can tell { tusla } or the Gardai that you have nowhere safe.
            [new-zealand] You can tell { nz-oranga-tamariki }, { nz-oranga-tamariki.phone }, that you have nowhere safe.
           *[other] You can tell a teacher or social worker that you have nowhere safe.
        }
       *[other] { $place ->
            [england] You can tell the council's children's services. They have a team for nights and weekends too.
            [northern-ireland] You can tell { gateway-ni } or a social worker that a child has nowhere safe.
            [ireland] You can tell { tusla } or the Gardai that a child has nowhere safe.
            [new-zealand] You can tell { nz-oranga-tamariki }, { nz-oranga-tamariki.phone }, that a child has nowhere safe.
           *[other] You can tell a teacher or social worker that a child has nowhere safe.
        }
    }
    { $reader ->
        [professional] Ask if anyone gives the child a bed and wants something back.
        [own-thoughts] You can ask first what a helper must pass on.
        [friend] You can offer to call with them. An adult can help you decide where they can stay.
       *[other] If someone gives a bed and wants something back, they are doing wrong. You can tell a line here.
    }
next = { $reader ->
        [own-thoughts] If no one answers, you can try the next helpline.
        [friend] Someone may ask the person you care about if home is safe. They can say that it is not. You can ask first what a helper must pass on. If no one answers, try the next helpline.
        [professional] Ask the child what feels safe, and who must not know where they are. Say what you must pass on. If no one answers, try the next helpline.
       *[other] Someone may ask you if home is safe. You can say that it is not. You can ask first what a helper must pass on. If no one answers, try the next helpline.
    }
