# Tests, infections, pain, pregnancy and choices about it, with or without abuse behind it; child, adult, parent, friend, professional.
# No medical opinion, no time limit that is not in the facts, no word for or against a pregnancy. What a clinic must pass on differs: ask first.
# The 7 days and the age 16 of Scotland are in the facts. Never ask whose child it is or how it happened.
title = Sexual health or pregnancy
opening = { $reader ->
        [friend] The person you care about can ask a nurse or doctor anything about their body. If someone hurt them, they are not to blame.
        [parent] Your child can get care. If someone hurt them, they are not to blame, and you are not to blame.
        [professional] A child or adult can get care first. If someone hurt them, they are not to blame.
        [own-thoughts] You can ask a nurse or doctor anything about your body.
       *[other] You can ask a nurse or doctor anything about your body. If someone hurt you, it is not your fault.
    }
steps =
    { $reader ->
        [friend] The person you care about can ask a clinic, doctor or chemist today. Some tests and medicine work best soon.
        [parent] You can call a clinic or doctor today. Some tests and medicine work best soon.
        [professional] Help the person reach a clinic or doctor today. Some tests and medicine work best soon.
       *[other] You can ask a clinic, doctor, school nurse or chemist today. Some medicine works best soon.
    }
    { $reader ->
        [professional] Offer a choice of a woman or a man, and of who comes in. Say what must be passed on.
        [parent] Your child can ask for a woman or a man. They can choose who is in the room.
        [friend] You can go with them. They can ask for a woman or a man, and say stop at any time.
       *[other] You can bring someone. You can ask for a woman or a man. You can say stop at any time.
    }
    { $reader ->
        [own-thoughts] You do not have to say more than you want to.
       *[other] { $place ->
            [england] After rape or abuse, a sexual assault referral centre can help. You can ask a doctor for one.
            [scotland] After rape or abuse: from 16, { sarcs-scotland.phone }, day or night. Under 16, you can ask a doctor.
            [northern-ireland] After rape or abuse: { rowan-ni }, { rowan-ni.phone }, day or night.
            [ireland] After rape or abuse: { dublin-rape-crisis-centre } can tell you about hospital units.
            [wales] After rape or abuse: you can ask { live-fear-free } where to get care, day or night.
            [australia] After rape or abuse: you can ask { au-1800respect } where to get care, day or night.
            [united-states] After rape or abuse: you can ask { us-rainn } where to get care, day or night.
            [new-zealand] After rape or abuse: you can ask { nz-safe-to-talk } where to get care, day or night.
           *[other] After rape or abuse, you can go to a hospital or doctor. Later is OK too.
        }
    }
    { $reader ->
        [victim] { $country ->
            [united-kingdom] Under 19: { childline }, { childline.phone }. Any hour: text { shout.text-word } to { shout.text }.
            [ireland] Day or night: { childline-ireland } for children, { samaritans } for anyone.
            [australia] Day or night: { au-kids-helpline } for ages 5 to 25, { au-lifeline } for anyone.
            [canada] Day or night: { ca-kids-help-phone } for the young, { us-childhelp } for anyone.
            [united-states] Day or night: { us-childhelp } by phone, { us-crisis-text-line } by text.
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
        [adult-survivor] { $place ->
            [england] Day or night: { victim-support } and { rape-sexual-abuse-support-line }.
            [wales] Day or night: { victim-support } and { live-fear-free }.
            [scotland] You can talk to { victim-support-scotland }, or to { samaritans } at any hour.
            [northern-ireland] Day or night: { dsa-helpline-ni } and { samaritans }.
            [united-kingdom] You can talk to { survivors-trust }, or to { samaritans } at any hour.
            [ireland] Day or night: { dublin-rape-crisis-centre } and { samaritans }.
            [australia] Day or night: { au-1800respect } and { au-lifeline }.
            [canada] Day or night: { us-childhelp }, or { ca-988.phone } if it feels too much.
            [united-states] Day or night: { us-rainn } and { us-childhelp }.
            [new-zealand] Day or night: { nz-safe-to-talk } and { nz-victim-support }.
            [germany] You can call { de-hilfe-telefon-missbrauch }. { int-find-a-helpline } shows more lines.
           *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
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
            [united-kingdom] Under 19: { childline }, { childline.phone }. Worried adults: { nspcc-helpline }. Any hour: text { shout.text-word } to { shout.text }.
            [ireland] Day or night: { childline-ireland } for children, { samaritans } for anyone.
            [australia] Day or night: { au-kids-helpline } for ages 5 to 25, { au-lifeline } for anyone.
            [canada] Day or night: { ca-kids-help-phone } for the young, { us-childhelp } for anyone.
            [united-states] Day or night: { us-childhelp } by phone, { us-crisis-text-line } by text.
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
next = { $reader ->
        [own-thoughts] You can ask first what they keep private. If no one answers, you can try the next helpline.
       *[other] { $place ->
            [england] Within 7 days of an assault is best, but later is OK. These centres must act if a child is at risk. A doctor can say what choices a pregnancy has. If no line answers, try the next.
           *[other] You can ask first what they keep private. If a child is in danger, they may tell others. A clinic can say what choices a pregnancy has where you live. If no line answers, try the next.
        }
    }
