# Delicate: may be read minutes after someone took something, and by a friend. Never a method, never "commit", never a promise of secrecy.
# Numbers here are open day and night in the facts. Childline stands in the steps with its age, since it may not be among the services shown.
# Own-thoughts: no sentence about fault.
title = Thoughts of suicide or self-harm
opening = { $reader ->
        [friend] You did right to look for help. You are not to blame for how they feel. You are not alone with this.
        [parent] You and your child can get help now. Neither of you is to blame.
        [professional] You can get help now for the person you worry about, and for you.
        [own-thoughts] What you feel matters. You can get help now, and so can someone with you.
       *[other] What you feel matters. You can get help now, and so can someone with you. You are not to blame.
    }
steps =
    If anyone is hurt, or took something harmful, call { $emergency } now. Do not wait.
    { $country ->
        [united-kingdom] Cannot speak: call { $emergency } from a mobile, press 55 when told. Texts need sign-up before.
        [australia] Cannot speak: call { $emergency } and press 55 when asked.
        [new-zealand] Cannot speak: call { $emergency } from a mobile and press 55 when asked.
        [united-states] Cannot speak: you can try a text to { $emergency }. It works only in some places.
        [none] Cannot speak: whisper. On a mobile in the UK, Australia or New Zealand, press 55 when told to.
       *[other] Cannot speak: whisper if you can, or ask someone near you to call.
    }
    { $country ->
        [united-kingdom] { $reader ->
            [parent] You can text { shout.text-word } to { shout.text }, or call { samaritans } on { samaritans.phone }.
            [professional] You can text { shout.text-word } to { shout.text }, or call { samaritans } on { samaritans.phone }.
            [adult-survivor] You can text { shout.text-word } to { shout.text }, or call { samaritans } on { samaritans.phone }.
            [own-thoughts] You can text { shout.text-word } to { shout.text }, or call { samaritans } on { samaritans.phone }.
           *[other] Under 19: { childline } { childline.phone }. Any age: text { shout.text-word } to { shout.text }, or { samaritans } { samaritans.phone }.
        }
        [ireland] You can text { text-50808.text-word } to { text-50808.text }, or call { samaritans } on { samaritans.phone }.
        [australia] You can call { au-lifeline } on { au-lifeline.phone } or text { au-lifeline.text }. If no one answers, try another line here.
        [canada] You can call or text { ca-988 } on { ca-988.phone }. If no one answers, try another helpline here.
        [united-states] You can call or text { us-988.phone }, or text { us-crisis-text-line.text-word } to { us-crisis-text-line.text }.
        [new-zealand] You can call or text { nz-1737.phone }. If no one answers, try another helpline here.
       *[other] You can find a helpline near you with { int-find-a-helpline }. If no one answers, try another.
    }
    { $reader ->
        [friend] Stay with them if it is safe. If you can, move away things that could hurt them.
        [parent] Stay with your child if it is safe. If you can, move away things that could hurt them.
        [professional] Stay with them if it is safe. Move away things that could hurt them.
       *[other] You can ask someone to stay with you. You can move away from what could hurt you.
    }
next = { $place ->
        [england] You choose how much to say. If a life is in danger, a helper may send help or tell someone. You can also call { nhs-111-option-2.phone } and press 2 to reach a mental health team. If no one answers, try the next helpline.
       *[other] You choose how much to say. If a life is in danger, a helper may send help or tell someone. You can ask again, as often as you need. If no one answers, try the next helpline.
    }
