# Delicate: hours or days after rape or sexual assault; adult or child, the person or someone with them. Care comes before any talk of police.
# Never "why", never a push to report. In England staff must act if a child is at risk: do not promise a child that no one is told.
# Wales: no sexual assault centre is confirmed in the facts, so the line is named. Canada: no national line is confirmed.
# The 7 days and the 26 months (Scotland) are in the facts. Other time limits are not: leave them out.
title = Recent rape or sexual assault
opening = { $reader ->
        [friend] You can help someone get care today. What happened is not their fault.
        [parent] You can help your child get care today. Your child is not to blame, and you are not to blame.
        [professional] The person who was hurt can get care today. What happened is not their fault.
        [own-thoughts] A person who was hurt can get care today.
       *[other] You, or someone with you, can get care today. What happened is not your fault.
    }
steps =
    If anyone is hurt, was drugged, or took something harmful, call { $emergency } now.
    { $country ->
        [united-kingdom] Cannot speak: call { $emergency } from a mobile, press 55 when told. Texts need sign-up before.
        [australia] Cannot speak: call { $emergency } and press 55 when asked.
        [new-zealand] Cannot speak: call { $emergency } from a mobile and press 55 when asked.
        [united-states] Cannot speak: you can try a text to { $emergency }. It works only in some places.
        [none] Cannot speak: whisper. On a mobile in the UK, Australia or New Zealand, press 55 when told to.
       *[other] Cannot speak: whisper if you can, or ask someone near you to call.
    }
    { $reader ->
        [victim] { $place ->
            [england] You can tell an adult: I need care after an assault. Under 19: { childline } { childline.phone }. Or text { shout.text-word } to { shout.text }.
            [wales] You can tell an adult: I need care after an assault. Under 19: { childline } { childline.phone }. Or text { shout.text-word } to { shout.text }.
            [united-kingdom] You can tell an adult: I need care after an assault. Under 19: { childline } { childline.phone }. Or text { shout.text-word } to { shout.text }.
            [scotland] Care from 16: NHS, { sarcs-scotland.phone }. Under 16: a doctor. To talk: { childline }, { childline.phone }, or text { shout.text-word } to { shout.text }.
            [northern-ireland] You can ask { rowan-ni } or a doctor for care. Under 19: { childline } { childline.phone }.
            [ireland] You can ask { dublin-rape-crisis-centre } for a Sexual Assault Treatment Unit.
            [australia] You can ask { au-1800respect } or a hospital where to get care near you.
            [united-states] You can ask { us-rainn } or a hospital where to get care near you.
            [new-zealand] You can ask { nz-safe-to-talk } or a doctor where to get care near you.
           *[other] You can go to a hospital or doctor. You can say: I need care after an assault.
        }
        [parent] { $place ->
            [england] Police on { police-101.phone } or social care often arrange care. Advice: { nspcc-helpline }, { nspcc-helpline.phone }.
            [wales] You can ask { live-fear-free } or a doctor where to get care near you.
            [scotland] From age 16 you can call the NHS on { sarcs-scotland.phone }. Under 16, you can ask a doctor.
            [northern-ireland] You can call { rowan-ni } or ask a doctor for care.
            [ireland] You can ask { dublin-rape-crisis-centre } for a Sexual Assault Treatment Unit.
            [australia] You can ask { au-1800respect } or a hospital where to get care near you.
            [united-states] You can ask { us-rainn } or a hospital where to get care near you.
            [new-zealand] You can ask { nz-safe-to-talk } or a doctor where to get care near you.
           *[other] You can go to a hospital or doctor. You can say: I need care after an assault.
        }
       *[other] { $place ->
            [england] You can go to a sexual assault referral centre. Under 18, police or social care often arrange it.
            [wales] You can ask { live-fear-free } or a doctor where to get care near you.
            [scotland] From age 16 you can call the NHS on { sarcs-scotland.phone }. Under 16, you can ask a doctor.
            [northern-ireland] You can call { rowan-ni } or ask a doctor for care.
            [ireland] You can ask { dublin-rape-crisis-centre } for a Sexual Assault Treatment Unit.
            [australia] You can ask { au-1800respect } or a hospital where to get care near you.
            [united-states] You can ask { us-rainn } or a hospital where to get care near you.
            [new-zealand] You can ask { nz-safe-to-talk } or a doctor where to get care near you.
           *[other] You can go to a hospital or doctor. You can say: I need care after an assault.
        }
    }
    If you can, do not wash or change clothes yet. If you have, you can still go for care.
next = { $place ->
        [england] { $reader ->
            [victim] A sexual assault referral centre gives care. Under 18, police or social care often arrange it. Best in 7 days, later is OK. At risk: staff must act to protect you. No answer: try another helpline.
            [parent] A sexual assault referral centre gives care. Within 7 days is best. You can still ask later. If a child is at risk, staff must act to protect them. If no one answers, try the next helpline.
           *[other] As soon as you can is best, ideally within 7 days. You can still ask later. Adults can go without the police. If a child is at risk, staff must act. If no one answers, try the next helpline.
        }
        [scotland] Within 7 days is best. You can still ask later. From 16, you need no police report. Evidence can be kept 26 months while you decide. If no one answers, try the next helpline.
        [wales] As soon as you can is best, ideally within 7 days. You can still ask later. You can ask first what staff must pass on. You can ask someone to come with you. If no one answers, try the next helpline.
        [northern-ireland] As soon as you can is best, ideally within 7 days. You can still ask later. You can ask first what staff must pass on. You can ask someone to come with you. If no one answers, try the next helpline.
        [united-kingdom] As soon as you can is best, ideally within 7 days. You can still ask later. You can ask first what staff must pass on. You can ask someone to come with you. If no one answers, try the next helpline.
        [ireland] As soon as you can is best, ideally within 7 days. You can still ask later. You can ask first what staff must pass on. You can ask someone to come with you. If no one answers, try the next helpline.
       *[other] Sooner is better, but you can still ask later. You can ask first what staff must pass on. You can ask someone to come with you. If no one answers, try the next helpline.
    }
