# A thank you, or enough for now. Kind and short; help stays here. No "glad to help" feelings, no "take care of yourself", no question, no promise.
title = Thank you
opening = { $reader ->
        [victim] You are welcome. None of this is your fault. Help is still here when you want it.
       *[other] You are welcome. Help is still here when you want it.
    }
steps =
    You can come back and ask again. You can ask the same thing twice.
    You can talk to a person too. If one helpline does not answer, try the next.
    If someone may look at your phone, you can type /hide. Clearing a lot at once can be noticed.
next = { "" }
