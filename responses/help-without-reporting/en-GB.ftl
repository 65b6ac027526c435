# Support for a person who does not want the police, now or ever. No push to report, and no promise that nobody is told.
# England: sexual assault referral centres see mostly adults without the police (facts, section 7), so children are not sent there. Time limits are not given.
# Northern Ireland and Ireland: the law can ask others to tell. Never say that no one has to. Own-thoughts: no fault sentence, no report route.
title = Help without telling the police
opening = { $reader ->
        [friend] The person you care about is not to blame. There is help for them that is not the police.
        [parent] Your child is not to blame. There is help for you both that is not the police.
        [professional] A person can ask for support without wanting the police. They are not to blame.
        [own-thoughts] You can get help now. You do not have to give your name to start.
       *[other] It is not your fault. There is help that is not the police. You can take your time.
    }
steps =
    { $reader ->
        [own-thoughts] { $country ->
            [united-kingdom] You can talk it over with { stop-it-now }. You need not say who you are.
            [ireland] You can talk it over with { stop-it-now }. You need not say who you are.
            [australia] You can talk it over with { au-stop-it-now }. You can ask what it must pass on.
            [canada] You can talk it over with { ca-talking-for-change }. You can ask what it must pass on.
            [united-states] You can talk it over with { us-stop-it-now }. You can ask what it may pass on.
            [new-zealand] You can talk it over with { nz-safe-to-talk }. You can ask what it may pass on.
           *[other] { int-troubled-desire } is self-help online. It needs no name.
        }
        [adult-survivor] { $place ->
            [england] Day or night: { victim-support } and { rape-sexual-abuse-support-line }.
            [wales] Day or night: { victim-support } and { live-fear-free }.
            [scotland] You can talk to { victim-support-scotland }, or to { samaritans } at any hour.
            [northern-ireland] Day or night: { dsa-helpline-ni } and { samaritans }.
            [united-kingdom] You can talk to { survivors-trust }, or to { samaritans } at any hour.
            [ireland] Day or night: { dublin-rape-crisis-centre } and { samaritans }.
            [australia] Day or night: { au-1800respect } and { au-lifeline }.
            [canada] Day or night: { us-childhelp }. You can call or text { ca-988.phone } if it feels too much.
            [united-states] Day or night: { us-rainn } and { us-childhelp }.
            [new-zealand] Day or night: { nz-safe-to-talk } and { nz-victim-support }.
            [germany] You can call { de-hilfe-telefon-missbrauch }. { int-find-a-helpline } shows more lines.
           *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
        }
        [professional] { $country ->
            [united-kingdom] For advice: { nspcc-helpline }. For you, day or night: { samaritans } { samaritans.phone }, or text { shout.text-word } to { shout.text }.
            [ireland] To talk it through, day or night: { samaritans } { samaritans.phone }, or text { text-50808.text-word } to { text-50808.text }.
            [australia] To talk it through, day or night: { au-1800respect } or { au-lifeline }.
            [new-zealand] To talk it through, day or night: { nz-safe-to-talk } or { nz-1737.phone }.
            [canada] Day or night: { us-childhelp } listens and can advise. { ca-988.phone } listens to you.
            [united-states] Day or night: { us-childhelp } listens and can advise. { us-988.phone } listens to you.
           *[other] You can talk it through first. { int-find-a-helpline } shows lines that listen.
        }
       *[other] { $country ->
            [united-kingdom] { $reader ->
                [victim] Under 19: { childline } { childline.phone }. At any hour: text { shout.text-word } to { shout.text }.
               *[other] Under 19: { childline } { childline.phone }. Adults: { nspcc-helpline } { nspcc-helpline.phone }. Any hour: text { shout.text-word } to { shout.text }.
            }
            [ireland] Day or night: { childline-ireland } { childline-ireland.phone } for children, { samaritans } { samaritans.phone } for anyone.
            [australia] Day or night: { au-kids-helpline } { au-kids-helpline.phone } for ages 5 to 25, { au-lifeline } { au-lifeline.phone } for anyone.
            [canada] Day or night: { ca-kids-help-phone } { ca-kids-help-phone.phone } for the young, { us-childhelp } for anyone.
            [united-states] Day or night: { us-childhelp } { us-childhelp.phone }, or text { us-crisis-text-line.text-word } to { us-crisis-text-line.text }.
            [new-zealand] Day or night: { nz-youthline } { nz-youthline.phone } for ages 12 to 24, { nz-1737.phone } for anyone.
            [germany] You can call { de-hilfe-telefon-missbrauch } or { de-nummer-gegen-kummer }.
            [france] You can call { fr-119 }, day or night. { int-find-a-helpline } shows more lines.
            [poland] Children can call { pl-116111 }, day or night. Adults: { int-find-a-helpline }.
            [romania] Children can call { ro-telefonul-copilului }. Anyone: { int-find-a-helpline }.
            [spain] For a child, day or night: { es-anar }. Others: { int-find-a-helpline }.
            [italy] For a child, day or night: { it-telefono-azzurro }. Others: { int-find-a-helpline }.
            [sweden] Under 18: { se-bris }, day or night. Adults: { int-find-a-helpline }.
            [india] You can call { in-childline-1098 }, day or night. { int-find-a-helpline } shows more lines.
            [pakistan] In Punjab: { pk-child-helpline-1121 }, day or night. Elsewhere: { int-find-a-helpline }.
            [bangladesh] You can call { bd-child-helpline-1098 }, day or night. { int-find-a-helpline } shows more lines.
           *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
        }
    }
    { $reader ->
        [own-thoughts] You can ask a doctor for help too.
        [adult-survivor] { $place ->
            [england] A sexual assault referral centre can give care, with or without the police.
            [scotland] After an assault you can call { sarcs-scotland }, police or not.
            [northern-ireland] { rowan-ni } gives care with or without the police.
            [ireland] After a recent assault, { satu-ireland } give care, with or without the Gardai.
            [new-zealand] { nz-acc-sensitive-claims } offers free therapy. You need not have told the police.
           *[other] A doctor or nurse can help too. You can ask first what they must pass on.
        }
        [professional] Ask what the person wants. Say early what you have to pass on, and to whom.
        [friend] The person you care about can see a doctor or nurse. They can ask first what is passed on.
        [parent] Your child can see a doctor or nurse. You can ask first what is passed on.
       *[other] You can see a doctor or nurse. You can ask first what they must pass on.
    }
    { $reader ->
        [own-thoughts] You can stop at any time. You choose how much to say.
       *[other] { $place ->
            [england] An independent sexual violence adviser can help, with or without the police.
            [wales] An independent sexual violence adviser can help, with or without the police.
            [scotland] Ages 13 and over can call { rape-crisis-scotland } in the evening.
            [northern-ireland] { $reader ->
                [adult-survivor] { nexus-ni } gives counselling, for hurt now or long ago.
               *[other] Day or night: { dsa-helpline-ni }.
            }
            [united-kingdom] { survivors-trust } knows the services near you. It is for those who support someone too.
            [ireland] { $reader ->
                [professional] Local rape crisis centres can help too. They are not the Gardai.
                [adult-survivor] { one-in-four-ireland } gives counselling to adults who were abused as children.
               *[other] { dublin-rape-crisis-centre } listens day and night. It is not the Gardai.
            }
            [australia] { au-1800respect } gives counselling by phone, text or chat, day and night.
            [canada] { ca-bc-victimlink } helps in British Columbia and Yukon. Elsewhere: { int-find-a-helpline }.
            [united-states] { us-rainn } listens day and night, by phone, text or chat.
            [new-zealand] { nz-victim-support } helps whether or not you tell the police.
           *[other] A support group, a nurse or a counsellor can help. They are not the police.
        }
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
        [professional] If a child is at risk, your own duty may differ. Ask your safeguarding or child protection lead today.
        [friend] You can listen. You can let the person you care about choose how fast to go.
        [parent] You can listen. You can let your child help choose what comes next.
       *[other] You choose how much to say. You can think about the police later.
    }
next = { $reader ->
        [own-thoughts] You can ask first what a helpline must pass on. If no one answers, you can try the next helpline.
       *[other] { $place ->
            [scotland] If you or a child is in danger, a helper may have to tell someone. Age 16 or over, a centre can keep proof for 26 months without the police. If no one answers, try the next helpline.
            [northern-ireland] Here, people who know of a serious crime may have to tell the police. You can ask what they must pass on before you say more. If no one answers, try the next helpline.
            [united-kingdom] If you or a child is in danger, a helper may have to tell someone. In Northern Ireland people may have to tell police of a serious crime. You can ask first. If no one answers, try the next helpline.
            [ireland] Many who work with children must pass on a risk to a child. You can ask what they must pass on before you say more. If no one answers, try the next helpline.
           *[other] { $reader ->
                [victim] If you or another child is in danger, a helper may have to tell someone. That can be the police. You can ask before you say more. If no one answers, try the next helpline.
               *[other] If a child is in danger, a helper may have to tell someone. That can be the police. You can ask before you say more. If no one answers, try the next helpline.
            }
        }
    }
