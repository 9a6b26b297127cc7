// Thirty Minutes. A parent, a speech therapist, and half of sixty.
// How it is made: plan.md. What is said of the law, and by whom: sources.md.

INCLUDE ../lib/meeting.ink

LIST hand = caseload, carryover, music
LIST heard = three_of_ten, priya_says_it, silent_day, why_thirty, her_promise, songs_work, two_schools, missed_sessions, her_room_only, no_box, music_time, he_asked
LIST offered = any_day, home_five, some_in_class, video_ok, try_first, clips_home
LIST asked = keep_sixty, own_time, class_hears, reason_why, see_log, kept_times, date_to_look, on_paper
LIST agreed = own_thirty, class_thirty, four_bursts, clarity_first, made_up, music_kept, song_cards, joke_friday, log_home, pwn_sent, school_thirty

VAR yusuf = 0
VAR rivera = 0
VAR okafor = 0
VAR whitfield = 0

// What was said, and comes back.
VAR card_said = false       // “Is that my name now?”
VAR ten_minutes = false     // asked for ten minutes at the end
VAR funny_on_paper = false  // “funny” was typed into the plan
VAR hold_music = false      // they know about the hold music
VAR said_punished = false   // “He's being punished for trying.”
VAR said_grandma = false    // they know whom he asked for at Grandma's
VAR said_halved = false     // “So you halved it to match.”
VAR charted = false         // “If it isn't charted, it didn't happen.”
VAR saw_him = false         // saw Theo in the corridor
VAR ruby = false            // Mrs. Whitfield said a name
VAR asked_ninety = false    // asked for the whole of it first
VAR term_said = "initials"  // the last hard word on the table
VAR stage = 0               // how far the meeting has come

~ deal_hand()
-> at_the_door

// ------------------------------------------------------------ Before the door

=== at_the_door ===
Room 12 is shut. The chair out here was built for someone Theo’s size. # scene: door
Twelve hours on the ward are still in your legs. Inside, someone laughs. Then, lower: “… so we’re all on the same page.”
You’ve got the page. You’ve read it four times.
* [Tell the coat hooks “Sixty. Not one minute less.” # move: demand # tone: firm]
    The coat hooks take it well.
    It feels good to have one hard thing to hold.
    ~ calm(2)
* [Turn the letter over. Write down what you could give them. # move: give]
    Five minutes a night. Any morning. It’s a short list. It’s longer than you thought.
    ~ calm(4)
* [Write one word at the top of a clean page: “Why.” # move: ask-why]
    You look at it. You leave room under it.
    ~ calm(3)
* [Think of him at breakfast, telling you the joke. # move: breathe]
    Milk on his chin. “In-ter-up-ting cow.” He had to stop and start it four times. He made you wait for it.
    ~ calm(5)
- Mr. Okafor jogs round the corner with a mug and one shoe untied.
Mr. Okafor: You’re Theo’s! Good. I’m only half as late as I thought. # mood: smile # look: you
* [“Is it bad, in there?” # move: ask-open # tone: plain]
    Mr. Okafor: They love him, in there. It’s just … # mood: concerned # look: door
    He looks at the shut door, as if it might finish for him.
    ~ trust(okafor, 1)
* [“Has he told you the joke?” # move: name-shared]
    Mr. Okafor: The cow. # mood: smile
    He starts to say more. He looks into the mug instead.
    ~ trust(okafor, 1)
    ~ common(2)
* [“Your shoe’s undone.” # move: acknowledge # tone: gentle]
    Mr. Okafor: It’s been undone since the buses. Thank you. You’re the first adult I’ve talked to today. # mood: relieved
    ~ trust(okafor, 1)
    ~ calm(2)
- -> sit_down

// ------------------------------------------------------------------- Welcome

=== sit_down ===
~ stage = 1
Ms. Rivera: Come in, come in! Okay. You found us. # scene: welcome # mood: smile # gesture: open
Each place has a folded card with a name. The one at yours says PARENT.
The tissues are at your place too.
- (before_card)
<- at_the_table(-> before_card)
* [Sit down at the card. # move: listen]
    You sit. From here, you can see everyone’s hands.
    ~ calm(2)
* [“Is that my name now?” # move: name-feeling # tone: plain]
    ~ card_said = true
    Ms. Rivera: Oh gosh. It just … prints like that. # mood: surprised # gesture: paper
    Mr. Okafor: Mine said TEACHER till Christmas. # mood: smile
    ~ common(2)
    ~ trust(okafor, 1)
* [“Thank you all for making the time.” # move: thank]
    Mrs. Whitfield: We have the room until nine. # mood: neutral # look: clock
    It isn’t unkind. It’s just the first number of the day.
    ~ trust(rivera, 1)
* [“Could I have the last ten minutes, for what I brought?” # move: state-calmly]
    ~ ten_minutes = true
    Ms. Rivera: Oh! Sure. Okay. Putting it in. # gesture: write # mood: thinking
    Mrs. Whitfield looks at you, and then looks a little longer.
    ~ trust(whitfield, 1)
    ~ calm(3)
- { hand:
- caseload: Ms. Yusuf comes in last. She has two badges on one cord.
- carryover: Ms. Yusuf sets a small recorder next to her picture cards. It’s off.
- music: Ms. Yusuf sits with one finger on a folded yellow paper.
}
-> strengths

=== strengths ===
Ms. Rivera: So, super quick, strengths! Who wants to brag? # mood: warm
Ms. Yusuf: He says his name now. Both parts. In August he couldn’t. # mood: warm # look: you
Mr. Okafor: He got his joke told at Joke Jar. Brought the house down. # mood: smile # look: table
- (before_joke)
<- at_the_table(-> before_joke)
* [“He practises it in the bath. On the tap.” # move: share-knowledge]
    Ms. Yusuf: On the tap? # mood: smile
    You: It’s a good listener. It never cuts in.
    Mr. Okafor laughs, and stops a bit early.
    ~ common(4)
    ~ calm(2)
* [“He told it? Or it got told?” # move: ask-data # tone: plain]
    Mr. Okafor: It … got told. # mood: concerned # look: table
    Ms. Rivera: We’ll get to all that! # mood: smile
    ~ trust(okafor, 1)
* [“He never said. Thank you for telling me.” # move: thank]
    Mr. Okafor: He didn’t say? # mood: thinking
    He rubs his eyebrow with a thumb. He writes nothing down.
    ~ trust(okafor, 1)
    ~ common(2)
- -> from_home

=== from_home ===
Ms. Rivera: And from home! What’s Theo great at? # mood: warm # look: you # gesture: write
- (before_home)
<- at_the_table(-> before_home)
* [“He’s funny. I’d like that on the paper. The word ‘funny.’” # move: share-knowledge # move: ask-in-writing]
    ~ funny_on_paper = true
    Ms. Rivera: Funny. F, U … # mood: smile # gesture: laptop
    Mrs. Whitfield: I don’t think we have ever had that in one. # mood: thinking
    ~ common(4)
    ~ trust(rivera, 1)
* [“He knows my hospital’s hold music. All of it. Even ‘your call is important.’” # move: share-knowledge]
    ~ hold_music = true
    Ms. Yusuf: “Important”? He says “important”? # mood: surprised
    You: Sings it. At dinner he can’t.
    Ms. Yusuf: So, that’s not a small thing, when he sings the … # gesture: open # mood: warm
    Ms. Rivera: Love that. Let’s pop a pin in it! # look: clock
    ~ trust(yusuf, 1)
    ~ common(3)
* [“Not giving up. If I miss a word, he tries three more ways.” # move: share-knowledge]
    Mr. Okafor: Three more. # mood: thinking # look: you
    Mr. Okafor: I don’t think I’ve ever let him get past one. # mood: concerned # gesture: chin
    ~ trust(okafor, 2)
    ~ common(2)
* [“He’s six, and he’s the only one who knows what he said. He’s great at that.” # move: state-calmly # move: name-feeling # tone: firm]
    Nobody types.
    Ms. Yusuf: Yes. # mood: concerned # look: table
    ~ common(2)
    ~ trust(yusuf, 1)
    ~ calm(-2)
- -> concerns

=== concerns ===
Ms. Rivera: And there’s a box for parent concerns. Anything you’d like in it? # mood: listening # gesture: laptop
- (before_box)
<- at_the_table(-> before_box)
* [“I’d rather hear yours first.” # move: ask-open]
    Ms. Rivera: Ours? Oh. There isn’t a box for ours. # mood: surprised
    Mr. Okafor coughs into his mug.
    ~ common(3)
* [“His class can’t understand him, and the draft doesn’t say so.” # move: state-calmly # tone: firm]
    ~ ask(class_hears)
    Mr. Okafor looks up. Ms. Yusuf looks at Mr. Okafor.
    Ms. Rivera: Can … not … understand. Okay. It’s in. # gesture: laptop
    ~ trust(okafor, 1)
* [“How do you sound out a word, if you can’t say the sounds?” # move: ask-open]
    Mr. Okafor: That’s the question. That’s my whole spring, that question. # mood: relieved
    ~ trust(okafor, 1)
    ~ common(2)
* [“You wrote ‘thirty’ before you asked me for concerns.” # move: accuse # tone: plain]
    Ms. Rivera: It’s a draft! It’s only a draft. # mood: guarded
    Mrs. Whitfield: A draft has to say something. The point stands, though. # mood: neutral
    ~ trust(rivera, -1)
    ~ trust(whitfield, 1)
    ~ calm(2)
    ~ common(-2)
- -> the_page

// -------------------------------------------------------------- What they see

=== the_page ===
~ stage = 2
~ term_said = "artic group"
Ms. Rivera: Okay! So. Speech. # scene: view # mood: smile # gesture: paper
She turns the draft around, so that it faces you. At the bottom there is a line for your name, and a pen.
~ calm(-4)
- (before_page)
<- at_the_table(-> before_page)
* [“How did we get thirty from his goals?” # move: ask-data]
    ~ ask(reason_why)
    Ms. Yusuf: So. He’s met four of his five goals. # look: papers
    You: That’s how he got better. I asked how he got thirty.
    Mr. Okafor’s eyebrows go up, and come down again.
    -> what_fits
* [“He’s better because of the sixty.” # move: state-calmly # tone: firm]
    Ms. Yusuf: Yes. # look: table
    She says it so softly that Mrs. Whitfield leans in.
    Mrs. Whitfield: That is one way to read it.
    ~ trust(yusuf, 1)
    -> what_fits
* [Read the page. All of it. Let them wait. # move: listen]
    You read. “Speech: group, 30.” Last year’s page had a sentence here. This one has a number.
    ~ calm(3)
    { hand:
    - caseload: Ms. Yusuf looks at the clock, and sees you see it.
    - carryover: Ms. Yusuf looks across at Mr. Okafor. He looks at his mug.
    - music: Ms. Yusuf’s finger taps the yellow paper. Four, and four.
    }
    -> what_fits
* [“So he does well, and he loses half.” # move: accuse # tone: sharp]
    Ms. Yusuf: It isn’t … losing. # mood: concerned # gesture: crossed
    ~ trust(yusuf, -1)
    ~ common(-4)
    ~ calm(3)
    -> what_fits

=== what_fits ===
Ms. Rivera: I know how it looks. It’s the artic group, they’re so sweet, and it’s just what fits with the … # mood: warm # gesture: open
* [“Fits what? Theo, or the timetable?” # move: interrupt # tone: sharp]
    Ms. Rivera: Both! Hopefully both. # mood: guarded # gesture: laptop
    ~ trust(rivera, -1)
    ~ common(-2)
* [Wait for the end of that sentence. # move: listen]
    Ms. Rivera: … with the room. It’s a thirty-minute group. It had a chair. # mood: thinking
    She hears herself. She takes her hands off the keys.
    Ms. Rivera: That’s where the thirty is from. I’m sorry. That’s really where. # mood: concerned
    ~ hear(why_thirty)
    ~ common(3)
- -> hardest_line

=== hardest_line ===
Mrs. Whitfield: May I. Theo is a success. He is the child we point to. # mood: neutral # gesture: rest # look: you
Mrs. Whitfield: There are children in this building who can’t say their own names. I have to look at all of them.
It goes in under the ribs. Praise first, then the knife, and she doesn’t even look cruel.
~ calm(-12)
- (before_heat)
<- at_the_table(-> before_heat)
* [“So he’s being punished for trying.” # move: accuse # tone: sharp]
    ~ said_punished = true
    Mrs. Whitfield: Nobody at this table is punishing Theo. # mood: frustrated # gesture: crossed
    Nobody types. Nobody drinks.
    ~ calm(3)
    ~ trust(whitfield, -2)
    ~ common(-7)
* [“How do you weigh him against them?” # move: ask-why # tone: plain]
    Mrs. Whitfield: Badly. # mood: thinking
    Mrs. Whitfield: At night, mostly. # look: table
    ~ trust(whitfield, 2)
    ~ common(4)
    ~ calm(4)
* [Say nothing. Go on looking at her. # move: listen]
    She’s the one who looks down.
    Mrs. Whitfield: One of them is called Ruby. She’s seven. # mood: concerned # look: table
    ~ ruby = true
    ~ common(3)
    ~ calm(3)
    -> the_letter
* [“That was hard to hear. I need a second with it.” # move: name-feeling # needs: composure 35]
    Mrs. Whitfield: Take it. # mood: concerned
    Mr. Okafor slides the tissues. Not toward you. Out of your way.
    ~ calm(8)
    ~ common(4)
    ~ trust(whitfield, 1)
    ~ trust(okafor, 1)
- -> graduating

=== the_letter ===
Mrs. Whitfield: Two years ago I signed a letter to a family. Hours, for their girl. I had … # look: table
Ms. Rivera: We don’t have to go into … # mood: concerned # look: whitfield
* [“What’s that got to do with Theo?” # move: interrupt # tone: plain]
    Mrs. Whitfield: Nothing. You’re right. # mood: guarded # look: you
    A door in her face goes shut, politely.
    ~ trust(whitfield, -1)
* [Keep looking at Mrs. Whitfield. Leave it to her. # move: listen]
    Mrs. Whitfield: I had nobody to send. All year I met that mother at the curb. # mood: concerned
    Mrs. Whitfield: I don’t promise from a chair any more. Not without an end date on it. # look: you
    ~ hear(her_promise)
    ~ trust(whitfield, 2)
    ~ common(5)
- -> graduating

=== graduating ===
Ms. Rivera: And honestly? It’s happy news! He’s sort of … graduating! # mood: smile # gesture: open-both
~ calm(-5)
- (before_grad)
<- at_the_table(-> before_grad)
* [“Graduating to what?” # move: ask-data # tone: plain]
    Ms. Rivera: To … group. # mood: thinking
    Mrs. Whitfield: It’s a fair question. I would withdraw ‘graduating.’ # mood: neutral
    ~ trust(whitfield, 1)
    ~ calm(3)
* [“Please don’t sell it to me.” # move: name-feeling # move: dismiss # tone: sharp]
    Ms. Rivera shuts her mouth. Her neck goes pink.
    Mr. Okafor: I’d buy a car from her, though. # mood: smile
    Nobody laughs. He meant it kindly.
    ~ trust(rivera, -2)
    ~ calm(4)
    ~ common(-3)
* [“He asked if Priya could come to his grandma’s. To do the talking.” # move: share-knowledge # needs: composure 30]
    ~ said_grandma = true
    Mr. Okafor: To do the … # mood: surprised
    You: She can’t follow him on the phone. He wanted to bring somebody who can.
    Mr. Okafor puts the mug down, very carefully.
    ~ trust(okafor, 2)
    ~ common(6)
    ~ calm(2)
* [“You heard something good that I haven’t. What was it?” # move: ask-open]
    Ms. Yusuf: “Can I have a turn.” Tuesday. Five words. He fought for every one. # mood: warm # gesture: heart
    You’ve never heard him say five words in a row. You’d like to have been there.
    ~ trust(yusuf, 2)
    ~ common(4)
- -> under_way


=== under_way ===
~ stage = 3
Ms. Rivera: Okay. That’s most of our time. # scene: under # look: clock
- (before_thin)
<- at_the_table(-> before_thin)
* [“Then keep his sixty while we look at it.” # move: state-calmly]
    ~ ask(keep_sixty)
    Mrs. Whitfield: Until we meet again. Yes. I can do that. # mood: thinking
    ~ leave_open(school_thirty)
    -> table_reschedule
* [“All right. Thirty.” # move: settle-early]
    ~ agree(school_thirty)
    Ms. Rivera: Oh, thank you. Thank you so much. # mood: relieved
    -> too_easily

=== too_easily ===
In the parking lot you read the page again. “Group, 30.” Everyone was so nice. # scene: after # ending: agreed-to-anything
-> END

// ------------------------------------------- What you may do at any time

=== table_breathe ===
{ breaths:
- 1: You breathe out. Under the window, the radiator ticks.
- 2: Out, slowly. Mr. Okafor breathes out too. You don’t think he knows he did.
- 3: You take your time. Ms. Rivera’s fingers stop over the keys, and wait for you.
- 4: Out. Mrs. Whitfield pours a glass of water, and puts it where you can reach it.
- else: You breathe. Nobody minds. Nobody has minded once.
}
->->

=== table_notebook ===
Your own handwriting, from four this morning: “60. Ask first. He’s good at this. So are you.”
->->

=== table_word ===
Ms. Yusuf: Sorry. Artic, articulation. A few children, each practising hard sounds. # mood: warm
->->

=== table_break ===
Ms. Rivera: Of course. Of course! # mood: concerned
The corridor smells of floor wax and toast.
->->

=== table_reschedule ===
Ms. Rivera turns her screen around. January 30, a quarter past eight. You write it on your hand.
Mrs. Whitfield: Nothing changes before then. I will have that put in the notes. # scene: after # ending: reconvene
-> END

=== table_end ===
You: Thank you. Please send me what we said, and what we didn’t settle.
Ms. Rivera: I will. Today. # scene: after # ending: ended-respectfully
-> END
