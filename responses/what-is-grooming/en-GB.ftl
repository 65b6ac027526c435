# What grooming and exploitation mean, and the signs, for somebody who wonders. No verdict on a person, no method, no stages.
# Exploitation: any age under 18, even if the child got something or seemed to agree (facts, section 10). What the law calls a crime is not said here.
# Own-thoughts: no fault sentence, no place to report.
title = What grooming is
opening = { $reader ->
        [friend] Grooming is when someone wins a person's trust so they can use or hurt them. The person you care about is not to blame.
        [parent] Grooming is when someone wins a child's trust so they can use or hurt them. Your child is not to blame.
        [professional] Grooming is when someone wins a child's trust so they can use or hurt them. The child is not to blame.
        [own-thoughts] Grooming is when someone wins a child's trust so they can use or hurt them. You can talk to someone about a worry.
       *[other] Grooming is when someone wins your trust so they can use or hurt you. It is not your fault.
    }
steps =
    { $reader ->
        [parent] Signs can be gifts, secrets, lots of praise or sexual talk. They may try to get a child alone.
        [professional] Signs can be gifts, secrets, lots of praise or sexual talk. They may try to get a child alone.
        [own-thoughts] Signs can be gifts, secrets, praise or sexual talk. They may try to get a child alone.
       *[other] Signs can be gifts, secrets, lots of praise or sexual talk. They may try to get a person alone.
    }
    It can be a man, a woman or a young person. It can be a relative, a partner or someone online.
    { $reader ->
        [parent] They may win over the whole family. Your child may like them. You can listen and stay calm.
        [professional] They may win over the family and staff. Write down what you see. Tell your safeguarding lead.
        [own-thoughts] { $country ->
            [united-kingdom] You can talk it over with { stop-it-now }. You need not say who you are.
            [ireland] You can talk it over with { stop-it-now }. You need not say who you are.
            [australia] You can talk it over with { au-stop-it-now }. You can ask what it must pass on.
            [canada] You can talk it over with { ca-talking-for-change }. You can ask what it must pass on.
            [united-states] You can talk it over with { us-stop-it-now }. You can ask what it may pass on.
            [new-zealand] You can talk it over with { nz-safe-to-talk }. You can ask what it may pass on.
           *[other] { int-troubled-desire } is self-help online. It needs no name.
        }
        [friend] It can feel like love. The person you care about may not see it. You can listen, and tell an adult you trust.
        [adult-survivor] It can feel like love or luck. Many people only see it years later. You can talk it over.
       *[other] It can feel like love. You can like them and still tell an adult you trust. You need not be sure.
    }
    { $reader ->
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
        [own-thoughts] { $country ->
            [united-kingdom] Day or night: { samaritans } { samaritans.phone }, or text { shout.text-word } to { shout.text }.
            [ireland] Day or night: { samaritans } { samaritans.phone }, or text { text-50808.text-word } to { text-50808.text }.
            [australia] You can contact { au-lifeline }, day or night. { int-find-a-helpline } shows more lines.
            [canada] You can contact { ca-988.phone }, day or night. { int-find-a-helpline } shows more lines.
            [united-states] Day or night: call { us-988.phone }, or text { us-crisis-text-line.text-word } to { us-crisis-text-line.text }.
            [new-zealand] Day or night: you can contact { nz-safe-to-talk } or { nz-1737.phone }.
           *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
        }
        [professional] { $country ->
            [united-kingdom] For advice: { nspcc-helpline }. For you, day or night: { samaritans } { samaritans.phone }, or text { shout.text-word } to { shout.text }.
            [ireland] To talk it through, day or night: { samaritans } { samaritans.phone }, or text { text-50808.text-word } to { text-50808.text }.
            [australia] To talk it through, day or night: { au-1800respect } or { au-lifeline }.
            [canada] Day or night: { us-childhelp } can tell you who takes reports. { ca-988.phone } listens to you.
            [united-states] Day or night: { us-childhelp } can tell you who takes reports. { us-988.phone } listens to you.
            [new-zealand] To talk it through, day or night: { nz-safe-to-talk } or { nz-1737.phone }.
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
            [romania] You can call { ro-119 }, day or night. { int-find-a-helpline } shows more lines.
            [spain] For a child, day or night: { es-anar }. Others: { int-find-a-helpline }.
            [italy] For a child, day or night: { it-telefono-azzurro }. Others: { int-find-a-helpline }.
            [sweden] Under 18: { se-bris }, day or night. Adults: { int-find-a-helpline }.
            [india] You can call { in-childline-1098 }, day or night. { int-find-a-helpline } shows more lines.
            [pakistan] In Punjab: { pk-child-helpline-1121 }, day or night. Elsewhere: { int-find-a-helpline }.
            [bangladesh] You can call { bd-child-helpline-1098 }, day or night. { int-find-a-helpline } shows more lines.
           *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
        }
    }
next = { $reader ->
        [own-thoughts] You can ask first what a helpline must pass on. If no one answers, you can try the next helpline.
        [adult-survivor] You choose how much to say. If a child may be at risk now, a helpline may have to tell someone. You can ask first. If no one answers, try the next helpline.
       *[other] { $country ->
            [united-kingdom] Sexual exploitation is when someone uses a person under 18 for sexual things. Gifts or a yes do not make it okay. If no one answers, try the next helpline.
           *[other] You can ask a helpline what it sounds like to them. You choose how much to say. A helpline may have to pass on a danger. If no one answers, try the next helpline.
        }
    }
