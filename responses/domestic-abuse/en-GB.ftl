# Delicate: the person who does it may share the home and the phone. Leaving can be a dangerous moment: never tell anyone to leave or to stay.
# England, Ireland and New Zealand: the main line is for women, so a line for anyone is named beside it. No line for men alone is in the facts.
# Adult or teenager, any gender, partner, ex or family. Own-thoughts: no sentence about fault.
title = Abuse by a partner or family member
opening = { $reader ->
        [friend] No one has the right to hurt, control or threaten the person you care about. They are not to blame.
        [parent] No one has the right to hurt, control or threaten you or your child. You are not to blame, and your child is not to blame.
        [professional] No one has the right to hurt, control or threaten a person. The person hurt is not to blame.
        [own-thoughts] No one has the right to hurt, control or threaten another person. You can get help.
       *[other] No one has the right to hurt, control or threaten you. It is not your fault.
    }
steps =
    { $country ->
        [united-kingdom] In danger: call { $emergency }. Cannot speak: use a mobile, and press 55 when told.
        [australia] In danger: call { $emergency }. Cannot speak: press 55 when asked.
        [new-zealand] In danger: call { $emergency }. Cannot speak: use a mobile, and press 55 when asked.
       *[other] In danger: call { $emergency }. Cannot speak: whisper, or ask someone near you to call.
    }
    { $place ->
        [england] { $reader ->
            [victim] Under 19: { childline } { childline.phone }. { victim-support } is for anyone, at any hour.
           *[other] For women: { national-domestic-abuse-helpline }, { national-domestic-abuse-helpline.phone }. Anyone: { victim-support }.
        }
        [wales] Under 19: { childline } { childline.phone }. Anyone, at any hour: { live-fear-free } { live-fear-free.phone }.
        [scotland] Under 19: { childline } { childline.phone }. Any hour: { scotland-domestic-abuse-forced-marriage } { scotland-domestic-abuse-forced-marriage.phone }
        [northern-ireland] Under 19: { childline } { childline.phone }. Any hour: { dsa-helpline-ni } { dsa-helpline-ni.phone }.
        [united-kingdom] Under 19: { childline } { childline.phone }. Anyone, at any hour: { samaritans } { samaritans.phone }.
        [ireland] { womens-aid-ireland } is for women. { samaritans } is for anyone.
        [new-zealand] { nz-womens-refuge } is for women and children. { nz-victim-support } is for anyone.
       *[other] You can talk to a helpline here about what to do next. If no one answers, try the next one.
    }
    { $reader ->
        [friend] You can offer a safe place to go. You can look after their papers and keys.
        [victim] You can choose a safe place to go and an adult to call. Stopping it is not your job.
        [professional] Speak to the person alone. Ask a line here how to plan for safety.
       *[other] You can plan a place to go, and have papers, keys and medicine ready. A helper can plan with you.
    }
    If they check the phone, you can use another one. Deleting everything at once can be noticed.
next = { $reader ->
        [victim] You can tell a doctor or nurse about any injury. If you or another child is in danger, a helper may tell child protection workers. You can ask first. If no one answers, try the next helpline.
       *[other] You can tell a doctor or nurse about any injury. If a child is in danger, a helper may tell child protection workers. You can ask first. If no one answers, try the next helpline.
    }
