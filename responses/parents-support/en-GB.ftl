# A parent, grandparent or foster carer after a child was hurt, or while a child is being used by people outside the home. Often guilt; blame nobody, the other parent and the child least of all.
# Never "failed to protect", never what a parent could have seen. Nothing on how courts or social workers will decide. Victims' Code: England and Wales, for a child under 18 (procedures 3).
# Ivison Trust phone and nations are from memory: the name alone. Family Lives is not the rape line, whose number looks like it.
title = Support for parents and carers
opening = { $reader ->
        [victim] It is not your fault. Your mum, dad or carer can get help of their own.
        [friend] The child is not to blame, and nor is the family. There is support for them, and for you.
        [professional] The child is not to blame, and nor is the family. Parents can get support of their own.
        [own-thoughts] You can get support as a parent. You can start with a line that listens.
       *[other] You are not to blame, and nor is your child. The person who did this is. You need support too.
    }
steps =
    { $reader ->
        [victim] You can tell a teacher or nurse today that your family needs help.
        [friend] You can tell them today: it is not your fault. You can offer to sit with them, or to help at home.
        [professional] Tell the parent: you are not to blame. Ask what would help them this week.
        [own-thoughts] { $country ->
            [united-kingdom] You can talk it over with { stop-it-now }: { stop-it-now.phone }. You need not say who you are.
            [ireland] You can talk it over with { stop-it-now }. You need not say who you are.
            [australia] You can talk it over with { au-stop-it-now }: { au-stop-it-now.phone }.
            [canada] You can talk it over with { ca-talking-for-change }: { ca-talking-for-change.phone }.
            [united-states] You can talk it over with { us-stop-it-now }: { us-stop-it-now.phone }.
            [new-zealand] You can talk it over with { nz-safe-to-talk }: { nz-safe-to-talk.phone }.
           *[other] { int-troubled-desire } is free self-help online, in any country.
        }
       *[other] You can tell one person today how hard this is. A doctor or a line here can be that person.
    }
    { $reader ->
        [victim] You do not have to look after your parents. You can let an adult do that.
        [friend] You can let the child talk or be quiet. You do not have to ask for details.
        [professional] Tell them who can talk with the child. They do not have to ask for details.
        [own-thoughts] You can ask first what they must pass on. You choose how much to say.
       *[other] You can tell your child: I am on your side. It is not your fault. You need not ask for details.
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
        [victim] You can talk about your own worries too. You choose how much to say.
       *[other] { $place ->
            [england] You can call { family-lives } on { family-lives.phone }. { ivison-trust } helps too.
            [wales] You can call { family-lives } on { family-lives.phone }. { ivison-trust } helps too.
            [scotland] You can call { children-first-scotland } on { children-first-scotland.phone }, or { nspcc-helpline }.
            [northern-ireland] You can call { nspcc-helpline } on { nspcc-helpline.phone }, or { dsa-helpline-ni.phone } at any hour.
            [united-kingdom] You can call { nspcc-helpline } on { nspcc-helpline.phone }, or { survivors-trust } on { survivors-trust.phone }.
            [ireland] You can call { parentline-ireland } on { parentline-ireland.phone }, or { cari-ireland }.
            [australia] You can call { au-bravehearts } on { au-bravehearts.phone }. It helps families too.
            [canada] { us-childhelp } talks with parents too. You can call or text { us-childhelp.phone }.
            [united-states] In { us-ncmec-team-hope }, parents talk with parents. { us-childhelp } listens at any hour.
            [new-zealand] You can call { nz-parent-help } on { nz-parent-help.phone }, or { nz-safe-to-talk }.
           *[other] You can ask a line here about support for parents near you.
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
       *[other] { $country ->
            [united-kingdom] Day or night: { samaritans } { samaritans.phone }, or text { shout.text-word } to { shout.text }.
            [ireland] Day or night: { samaritans } { samaritans.phone }, or text { text-50808.text }.
            [australia] Day or night: { au-1800respect } { au-1800respect.phone }, or { au-lifeline } { au-lifeline.phone }.
            [canada] Day or night: call or text { ca-988.phone } if it feels too much. You can also ask { us-childhelp }.
            [united-states] Day or night: { us-rainn }, { us-rainn.phone }, or text { us-crisis-text-line.text }.
            [new-zealand] Day or night: { nz-safe-to-talk } { nz-safe-to-talk.phone }, or call or text { nz-1737.phone }.
            [germany] You can call { de-hilfe-telefon-missbrauch }. { int-find-a-helpline } shows more lines.
           *[other] { int-find-a-helpline } shows lines that listen. Some are open day and night.
        }
    }
next = { $reader ->
        [own-thoughts] If the first person does not feel right, you can try another.
        [victim] If you or another child is in danger, a helper may have to tell someone. You can ask first. If no one answers, you can try the next helpline.
       *[other] { $place ->
            [england] If there is a police case, the { victims-code } gives a right to news of it. A parent can use it for a child under 18. If no one answers, you can try the next helpline.
            [wales] If there is a police case, the { victims-code } gives a right to news of it. A parent can use it for a child under 18. If no one answers, you can try the next helpline.
            [canada] In many places police or child protection can send a family to { ca-child-youth-advocacy-centres }. You can ask. If no one answers, you can try the next helpline.
            [new-zealand] { nz-acc-sensitive-claims } is free therapy for a child who was hurt. You need not tell the police. If no one answers, you can try the next helpline.
           *[other] If there is a police case, you can ask for one person to contact. If no one answers, you can try the next helpline.
        }
    }
