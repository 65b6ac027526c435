# Only in the terminal.

chat-welcome = Ask in your own words. A number presses a button. /hide clears the screen, /quit ends. Nothing is kept.
chat-prompt = You can ask, or press a number
chat-hidden = This screen is clear. Your terminal may keep a history of its own.
chat-bye = Take care. You can come back at any time.
chat-no-button = There is no button with that number.
chat-ask = Ask in your own words
