# How an adult acts around children: too close, secrets, gifts, pictures on a device. Also a child or teenager who hurt another child, a sibling.
# The reader may love this person. Never tell anyone to face them. No word for the person, only for what they do.
# Pictures: do not look further, copy or send (the facts); leave the device as it is. Never "keep" or "screenshot" here.
# Own-thoughts: no fault sentence and no place to report. Stop It Now (Australia) may have a new name or number.
title = Worried about how someone acts
opening = { $reader ->
        [victim] It is not your fault. If someone makes you feel uneasy, you can say so to someone you trust.
        [own-thoughts] You can talk with people who are used to this. You do not have to face it alone.
        [professional] Your worry is enough to act on. A child is not to blame for how someone acts.
        [parent] You do not have to be sure to ask. You and your child can both get help.
       *[other] You do not have to be sure to ask. A child is not to blame for how an adult acts.
    }
steps =
    { $country ->
        [united-kingdom] { $reader ->
            [own-thoughts] You can talk it over with { stop-it-now }. You need not say who you are.
            [victim] Under 19: { childline } { childline.phone }. At any hour: text { shout.text-word } to { shout.text }.
           *[other] You can talk it over with { stop-it-now } or { nspcc-helpline }. It can be about a child too.
        }
        [ireland] { $reader ->
            [own-thoughts] You can chat with { stop-it-now }. You need not say who you are. Calls cost money.
            [victim] You can talk it over with { childline-ireland } or { samaritans }, day or night.
           *[other] You can talk it over with { stop-it-now }. For you, day or night: { samaritans }.
        }
        [australia] { $reader ->
            [own-thoughts] You can talk it over with { au-stop-it-now }. Day or night: { au-lifeline }.
            [victim] Ages 5 to 25: { au-kids-helpline }, day or night. Any age: { au-1800respect }.
           *[other] You can talk it over with { au-stop-it-now } or { au-bravehearts }. Day or night: { au-lifeline }.
        }
        [canada] { $reader ->
            [own-thoughts] You can talk it over with { ca-talking-for-change }. Day or night: { ca-988.phone }.
            [victim] You can talk it over with { ca-kids-help-phone } or { us-childhelp }, day or night.
           *[other] You can ask { ca-talking-for-change }. Day or night: { us-childhelp }.
        }
        [united-states] { $reader ->
            [own-thoughts] You can talk it over with { us-stop-it-now }. Day or night: { us-988.phone }.
            [victim] You can talk it over with { us-childhelp }, day or night. { us-988.phone } listens too.
           *[other] You can ask { us-stop-it-now }. Day or night: { us-childhelp }.
        }
        [new-zealand] { $reader ->
            [own-thoughts] You can talk it over with { nz-safe-to-talk } or { nz-1737.phone }, day or night.
            [victim] You can talk it over with { nz-safe-to-talk } or { nz-1737.phone }, day or night.
           *[other] You can talk it over with { nz-safe-to-talk }, day or night. { nz-1737.phone } listens too.
        }
        [germany] { $reader ->
            [own-thoughts] You can ask { de-kein-taeter-werden } or look at { int-troubled-desire }.
           *[other] You can talk it over with { de-hilfe-telefon-missbrauch }. Also: { int-find-a-helpline }.
        }
        [france] { $reader ->
            [own-thoughts] You can look at { int-troubled-desire } for self-help. Also: { int-find-a-helpline }.
           *[other] You can talk it over with { fr-119 }, day or night. Also: { int-find-a-helpline }.
        }
        [netherlands] { $reader ->
            [own-thoughts] You can call { nl-stop-it-now } without a name. Also: { int-find-a-helpline }.
            [victim] Ages 8 to 18 can ask { nl-kindertelefoon }. Any age: { int-find-a-helpline }.
            [professional] You can talk it over with { nl-veilig-thuis }. Also: { int-find-a-helpline }.
           *[other] You can talk it over with { nl-stop-it-now } or { nl-veilig-thuis }.
        }
       *[other] { $reader ->
            [own-thoughts] { int-find-a-helpline } shows lines that listen. { int-troubled-desire } is self-help online.
            [victim] Children: { int-child-helpline-international } lists lines. Any age: { int-find-a-helpline }.
           *[other] You can talk it over first. { int-find-a-helpline } shows lines that listen.
        }
    }
    { $reader ->
        [own-thoughts] You can stop at any time. You choose how much to say.
        [victim] You can tell one adult you trust what feels wrong. If they do not help, try another.
       *[other] { $place ->
            [england] A child at risk: you can tell the council's children's team or police on { police-101.phone }.
            [wales] A child at risk: you can tell the police on { police-101.phone }.
            [scotland] A child at risk: you can tell { police-scotland-report } on { police-scotland-report.phone }.
            [northern-ireland] A child at risk: you can tell a Gateway team or the police on { police-101.phone }.
            [united-kingdom] A child at risk: you can tell the police on { police-101.phone }.
            [ireland] A child at risk: you can tell { tusla }, or the Gardai.
            [australia] A child at risk: your state's child protection line, or police on { au-police-131444.phone }.
            [canada] A child at risk: you can tell your local police or child protection service.
            [united-states] A child at risk: you can tell your local police or child protection service.
            [new-zealand] A child at risk: { nz-oranga-tamariki }, or police on { nz-police-105.phone }.
            [romania] A child at risk: you can call { ro-119 } at any hour, or tell the police.
            [spain] A child at risk: you can tell the police. Parents and teachers can ask { es-anar }.
            [italy] If a child is in danger or badly hurt, you can call { it-114 }. You can also tell the police.
            [india] A child at risk: you can call { in-childline-1098 } at any hour, or tell the police.
            [bangladesh] A child at risk: { bd-child-helpline-1098 }, at any hour, or the police.
           *[other] A child at risk: you can tell the police or child protection workers.
        }
    }
    { $reader ->
        [own-thoughts] If no one answers, you can try the next helpline.
        [victim] You do not have to be alone with them or keep quiet. You can move away and call someone.
        [professional] Write down what you saw and when. Tell the person who leads on safeguarding.
       *[other] If you can, do not leave a child alone with them. You can write down what you saw, and when.
    }
    { $reader ->
        [own-thoughts] You can ask first what a helpline must pass on.
       *[other] Sexual images of a child: do not look further, copy or send. Leave the device as it is.
    }
next = { $reader ->
        [own-thoughts] You can also read the topic about your own thoughts. If no one answers, try the next helpline.
        [victim] You choose how much to say. If you or another child is in danger, a helper may have to tell someone. You can ask first. If no one answers, you can try the next helpline.
       *[other] { $place ->
            [england] If they work with children, the council has an officer to tell: { lado }. A child who hurt a child needs help too. If no one answers, try the next helpline.
            [wales] A child who hurt another child needs help too. { shore } is for ages 13 to 18. A line may have to pass on a risk to a child. You can ask first. If no one answers, try the next line.
            [scotland] A child who hurt another child needs help too. { shore } is for ages 13 to 18. A helpline may have to pass on a risk to a child. You can ask first. If no one answers, try the next helpline.
            [northern-ireland] The law here can ask people to tell police of a serious crime. { nspcc-helpline } can advise. A child who hurt a child needs help too. If no one answers, try the next helpline.
            [united-kingdom] A child who hurt another child needs help too. { shore } is for ages 13 to 18. In Northern Ireland the law can ask people to tell police of a serious crime. If no one answers, try the next helpline.
            [ireland] The law here can ask people to tell the Gardai of harm to a child. You do not need proof. A child who hurt a child needs help too. If no one answers, try the next helpline.
            [australia] A child who hurt another child needs help too. { au-partnerspeak } is for families of someone who used such images. If no one answers, try the next helpline.
            [canada] A child who hurt another child needs help too. Rules differ by province, and not reporting can be against the law. If no one answers, try the next helpline.
            [united-states] A child who hurt another child needs help too. A government list gives your state's number. Many states let you tell without a name. If no one answers, try the next helpline.
            [new-zealand] A child who hurt another child needs help too. { nz-stop } is for ages 5 and up in the South Island. { nz-wellstop } is for any age in the lower North Island. If no one answers, try the next line.
           *[other] A child who hurt another child needs help too. You can ask first what a helpline must pass on. If no one answers, try the next one.
        }
    }
