// Thirty Minutes. A parent, a speech therapist, and half of sixty.
// How it is made: plan.md. What is said of the law, and by whom: sources.md.

INCLUDE ../lib/meeting.ink

LIST hand = caseload, carryover, music
LIST heard = three_of_ten, priya_says_it, silent_day, why_thirty, her_promise, songs_work, two_schools, missed_sessions, her_room_only, no_box, music_time, he_asked
LIST offered = any_day, home_five, some_in_class, video_ok, try_first, clips_home
LIST asked = keep_sixty, own_time, class_hears, reason_why, see_log, kept_times, date_to_look, on_paper
LIST agreed = own_thirty, class_thirty, four_bursts, clarity_first, made_up, music_kept, song_cards, joke_friday, log_home, pwn_sent, nine_owed, school_thirty

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
VAR charted = false         // “If nobody reads the chart, it didn’t happen.”
VAR saw_him = false         // saw Theo in the hallway
VAR ruby = false            // “One of them is seven.”
VAR asked_ninety = false    // asked for the whole of it first
VAR said_service = false    // “She's six. She isn't his speech service.”
VAR said_chair = false      // asked for “a chair” to go in the notes, in those words
VAR frayed = 0              // how often it nearly broke
VAR rounds = 0              // questions asked around the table
VAR gives = 0               // things given, out loud
VAR holds = 0               // things asked for, to make it hold
VAR backs = 0               // things asked, when it was read back
VAR disagreed = false       // said so, for the notes
VAR ended = 0               // 1 a second date, 2 someone neutral, 3 stopped well
VAR came_with = 0           // what was in hand at the door: 1 a line, 2 a list, 3 a question, 4 the joke
VAR weighed = false         // “How do you weigh him against them?”
VAR three_more = false      // “He tries three more ways.”
VAR only_he_knows = false   // “The only one who knows what he said.”
VAR sounding_out = false    // “How do you sound out a word?”
VAR let_off = false         // Mr. Okafor was let off, kindly
VAR stage = 0               // how far the meeting has come
VAR reason = false          // a reason that can be put in writing
VAR end_date = false        // and a day on which it is looked at
VAR asked_until = false     // “Until when?” was asked
VAR said_until = false      // “Until people understand him.”
VAR want = 0                // what is on the table: 1 thirty and thirty, 2 four fifteens, 3 all of it alone
VAR vague = false           // “if it has moved” was left at that
VAR mended = false          // the read-back was mended
VAR box_empty = false       // the box for concerns was never filled
VAR sat_back = false        // stood up, and sat down again
VAR stays_said = false      // “Stays.” was said, of the sixty

~ deal_hand()
-> at_the_door

// ------------------------------------------------------------ Before the door

=== at_the_door ===
Room 12 is shut. The chair out here was built for someone Theo’s size. # scene: door # place: hallway
Twelve hours on the unit are still in your legs. Inside, someone laughs, then: “… all on the same page.”
You’ve read the page four times. It still says thirty.
* [“Sixty. Not one minute less.” # move: demand # tone: firm]
    ~ came_with = 1
    The coat hooks take it well. It feels good to have one hard thing to hold.
    ~ calm(-3)
* [Turn the letter over. Write down what you could give them. # move: give]
    ~ came_with = 2
    Five minutes a day. Any morning. It’s a short list. It’s longer than you thought.
    ~ calm(4)
* [Write one word at the top of a clean page. # move: ask-why]
    ~ came_with = 3
    “Why.” You look at it. You leave room under it.
    ~ calm(3)
* [Think of him at breakfast, telling you the joke. # move: breathe]
    ~ came_with = 4
    Milk on his chin. “In-ter-up-ting cow.” It took four starts. He made you wait for it.
    ~ calm(5)
- Mr. Okafor jogs around the corner with a mug and one shoe untied.
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
Ms. Rivera: Come in, come in! We’ve got till nine. # scene: welcome # place: table # mood: smile # gesture: open
Each place has a name card. Yours says PARENT. The tissues are yours, too.
- (before_card)
<- at_the_table(-> before_card)
* [Sit down at the card. # move: listen]
    You sit. From here, you can see everyone’s hands.
    ~ calm(2)
* [“Is that my name now?” # move: name-feeling # tone: plain]
    ~ card_said = true
    Ms. Rivera: Oh gosh. It just … prints like that. # mood: surprised # gesture: paper
    Mr. Okafor: Mine said TEACHER till Christmas. # mood: smile
    ~ common(1)
    ~ trust(okafor, 1)
* [“Thank you all for making the time.” # move: thank # tone: gentle]
    Mrs. Whitfield: It is eight seventeen. # mood: neutral # look: clock
    It isn’t unkind. It’s just a number.
    ~ trust(rivera, 1)
* [“Could I have the last ten minutes, for what I brought?” # move: state-calmly]
    ~ ten_minutes = true
    Ms. Rivera: Oh! Sure. Okay. Putting it in. # gesture: write # mood: thinking
    Mrs. Whitfield looks at you twice.
    ~ trust(whitfield, 1)
    ~ calm(3)
- { hand:
- caseload: Ms. Yusuf comes in last. She has two badges on one cord.
- carryover: Ms. Yusuf sets a small recorder by her picture cards. It’s off.
- music: Ms. Yusuf sits with one finger on a folded yellow paper.
}
-> strengths

=== strengths ===
Ms. Rivera: So, super quick, strengths! # mood: warm
Mr. Okafor: Fridays we do Joke Jar. He got his joke told. Brought the house down. # mood: smile # look: table
- (before_joke)
<- at_the_table(-> before_joke)
* [“He practices it in the bath. On the faucet.” # move: share-knowledge]
    Ms. Yusuf: On the faucet? # mood: smile
    You: It’s a good listener. Never cuts in.
    Mr. Okafor laughs, and stops a bit early.
    ~ calm(3)
    ~ common(2)
* [“He told it? Or it got told?” # move: ask-data # tone: plain]
    Mr. Okafor: It … got told. # mood: concerned # look: table
    Ms. Rivera: Let’s pop a pin in that! # mood: smile
    ~ trust(okafor, 1)
* (never_said) [“He never said. Thank you for telling me.” # move: thank # tone: gentle]
    Mr. Okafor: He didn’t say? # mood: thinking
    He rubs his eyebrow with a thumb. He writes nothing down.
    ~ trust(okafor, 1)
    ~ common(2)
- -> from_home

=== from_home ===
Ms. Yusuf: Tuesdays and Thursdays, ten thirty, he comes in and says his name. Both parts. In August he couldn’t. # mood: warm # look: you
Ms. Rivera: And from home? What’s Theo great at? # mood: warm # look: you # gesture: write
- (before_home)
<- at_the_table(-> before_home)
* [“He’s funny. I’d like that on the paper. The word ‘funny.’” # move: share-knowledge # move: ask-in-writing]
    ~ funny_on_paper = true
    Ms. Rivera: Funny. F, U … # mood: smile # gesture: laptop
    Mrs. Whitfield: I do not think we have ever had that in one. # mood: thinking
    ~ common(2)
    ~ trust(rivera, 1)
* [“He knows my hospital’s hold music. All of it. Even ‘your call is important.’” # move: share-knowledge]
    ~ hold_music = true
    Ms. Yusuf: “Important”? He says “important”? # mood: surprised
    You: Sings it. At dinner he can’t.
    Ms. Yusuf: That’s not a small thing. When he sings, the … # gesture: open # mood: warm
    Ms. Rivera: And we’ll come back to that! # look: clock
    ~ trust(yusuf, 1)
    ~ common(2)
* [“Not giving up. If I miss a word, he tries three more ways.” # move: share-knowledge]
    ~ three_more = true
    Mr. Okafor: Three more. # mood: thinking # look: you
    Mr. Okafor: I don’t think I’ve ever let him get past one. # mood: concerned # gesture: chin
    ~ trust(okafor, 2)
    ~ common(1)
* [“He’s six, and he’s the only one who knows what he said. He’s great at that.” # move: state-calmly # move: name-feeling # tone: firm]
    ~ only_he_knows = true
    Nobody types.
    Ms. Yusuf: Yes. # mood: concerned # look: table
    ~ common(1)
    ~ trust(yusuf, 1)
    ~ calm(-2)
- -> concerns

=== concerns ===
Ms. Rivera: And there’s a box for parent concerns. Anything you’d like in it? # mood: listening # gesture: laptop
- (before_box)
<- at_the_table(-> before_box)
* [“I’d rather hear yours first.” # move: ask-open # tone: plain]
    ~ box_empty = true
    Ms. Rivera: Ours? Oh. There isn’t a box for ours. # mood: surprised
    Mr. Okafor coughs.
    ~ common(2)
* [“His class can’t understand him, and the draft doesn’t say so.” # move: state-calmly # tone: firm]
    ~ ask(class_hears)
    Mr. Okafor looks up. Ms. Yusuf looks at Mr. Okafor.
    Ms. Rivera: Can … not … understand. It’s in. # gesture: laptop
    ~ trust(okafor, 1)
* [“How do you sound out a word, if you can’t say the sounds?” # move: ask-open]
    ~ sounding_out = true
    Mr. Okafor: That’s the question. That’s my whole spring, that question. # mood: relieved
    ~ trust(okafor, 1)
    ~ common(1)
* [“You wrote ‘thirty’ before you asked me for concerns.” # move: accuse # tone: plain]
    Ms. Rivera: It’s a draft! It’s only a draft. # mood: guarded
    Mrs. Whitfield: A draft has to say something. But yes. We did. # mood: neutral
    ~ trust(rivera, -1)
    ~ trust(whitfield, 1)
    ~ calm(-3)
    ~ common(-2)
- -> the_page

// -------------------------------------------------------------- What they see

=== the_page ===
~ stage = 2
~ term_said = "artic group"
Ms. Rivera: So, speech. From sixty minutes a week, alone, to thirty in a group. The artic group. # scene: view # mood: smile # gesture: paper
The draft faces you now, with a pen on it. # thing: pen
~ calm(-6)
- (before_page)
<- at_the_table(-> before_page)
* [“How did we get thirty from his goals?” # move: ask-data]
    ~ ask(reason_why)
    Ms. Yusuf: Four. He’s met four of his five goals. # look: papers
    You: And that comes to thirty?
    Mr. Okafor’s eyebrows go up.
    -> what_fits
* [“He’s better because of the sixty.” # move: state-calmly # tone: firm]
    Ms. Yusuf: Yes. # look: table
    She says it so softly that Mrs. Whitfield leans in.
    Mrs. Whitfield: That is one way to read it.
    ~ trust(yusuf, 1)
    -> what_fits
* [Read the page. All of it. Let them wait. # move: listen]
    You read. “Speech: group, 30.” Last year it said “alone,” and a page of reasons.
    ~ calm(3)
    { hand:
    - caseload: Ms. Yusuf looks at the clock, and sees you see it.
    - carryover: Ms. Yusuf looks at Mr. Okafor. He looks at his hands.
    - music: Ms. Yusuf’s finger taps the yellow paper. Four, and four.
    }
    -> what_fits
* [“So he does well, and what he gets for it is half.” # move: accuse # tone: sharp]
    Ms. Yusuf: It isn’t … losing. # mood: concerned # gesture: crossed
    ~ trust(yusuf, -1)
    ~ common(-4)
    ~ calm(-4)
    -> what_fits

=== what_fits ===
~ term_said = ""
Ms. Rivera: I know how it looks. They’re so sweet, that group, it’s just what fits with the … # mood: warm # gesture: open
* [Wait for the end of that sentence. # move: listen]
    Ms. Rivera: … with the room. It’s a thirty-minute group. It had a chair. # mood: thinking
    She hears it. Her neck goes pink.
    ~ hear(why_thirty)
    ~ common(2)
    -> a_chair
* [“Fits what? Theo, or the schedule?” # move: interrupt # tone: sharp]
    Ms. Rivera: Both! Hopefully both. # mood: guarded # gesture: laptop
    ~ trust(rivera, -1)
    ~ common(-2)
- -> hardest_line

=== a_chair ===
- (before_chair)
<- at_the_table(-> before_chair)
* [“Thank you. I’d wondered.” # move: thank # tone: gentle]
    Ms. Rivera: I’m sorry. That’s really where it’s from. # mood: concerned
    ~ trust(rivera, 2)
    ~ common(2)
* [“A chair.” # move: reflect-back # tone: plain]
    Ms. Rivera: When you say it. # mood: concerned # look: table
    Mr. Okafor takes his pen apart.
    ~ trust(rivera, -1)
    ~ trust(whitfield, 1)
    ~ calm(2)
* [“So it’s got nothing to do with him at all.” # move: accuse # tone: sharp]
    Ms. Rivera: It’s got him in it! It always has. # mood: frustrated
    ~ trust(rivera, -2)
    ~ common(-4)
* [Write one word in your notebook. # move: listen]
    “Chair.” Ms. Yusuf reads it upside down.
    ~ calm(2)
- -> hardest_line

=== hardest_line ===
~ term_said = ""
Mrs. Whitfield: The rest, then. Theo is a success. The child we point to. # mood: neutral # gesture: rest # look: you
Mrs. Whitfield: We have children who cannot say their own names. I have to look at all of them.
It goes in under the ribs.
~ calm(-16)
~ common(-3)
- (before_heat)
<- at_the_table(-> before_heat)
* [“So he does all that work, and he’s punished for trying.” # move: accuse # tone: sharp]
    ~ said_punished = true
    Mrs. Whitfield: Nobody at this table is punishing Theo. # mood: frustrated # gesture: crossed
    ~ calm(-4)
    ~ trust(whitfield, -2)
    ~ common(-7)
    -> nobody_types
* [“How do you weigh him against them?” # move: ask-why # tone: plain]
    ~ weighed = true
    Mrs. Whitfield: Badly. # mood: thinking
    Mrs. Whitfield: There is a sheet, with names and hours. It does not add up. # look: table
    ~ trust(whitfield, 2)
    ~ common(2)
    ~ calm(4)
* [Say nothing. Go on looking at her. # move: listen]
    She’s the one who looks down.
    Mrs. Whitfield: One of them is seven. # mood: concerned # look: table
    ~ ruby = true
    ~ common(2)
    ~ calm(3)
    -> the_letter
* [“That was hard to hear. I need a second with it.” # move: name-feeling # needs: composure 35]
    Mrs. Whitfield: Take it. # mood: concerned
    Mr. Okafor slides the tissues. Not toward you. Out of your way.
    ~ calm(8)
    ~ common(2)
    ~ trust(whitfield, 1)
    ~ trust(okafor, 1)
- -> graduating

=== nobody_types ===
Nobody types. Nobody drinks.
- (before_types)
<- at_the_table(-> before_types)
* [“Nobody at this table. Just the page.” # move: accuse # tone: sharp]
    Mrs. Whitfield: A page does not punish anyone. # mood: guarded
    ~ common(-4)
    ~ calm(-4)
    ~ trust(whitfield, -1)
    -> heat(-> graduating)
* [“I heard ‘success,’ and then I heard a door. That’s all that was.” # move: name-feeling # tone: plain]
    Mrs. Whitfield: Yes. It has that sound. # mood: thinking
    She uncrosses her arms. It takes her a moment to find somewhere to put them.
    ~ common(4)
    ~ calm(7)
    ~ trust(whitfield, 2)
* [“Sorry. Forget it. Please go on.” # move: self-doubt # tone: gentle]
    Ms. Rivera: No, no! You’re fine! # mood: smile
    You aren’t. Everyone lets it be so.
    ~ calm(-4)
    ~ common(1)
* [Let it lie there. # move: listen]
    Mr. Okafor: It’s what I’d have said. If he were mine. # mood: concerned # look: whitfield
    ~ trust(okafor, 1)
    ~ calm(3)
- -> graduating

=== the_letter ===
Mrs. Whitfield: Two years ago I signed a letter to a family. Hours, for their girl. I had … # look: table
Ms. Rivera’s hand has come up, and she’s smiling.
* [Keep looking at Mrs. Whitfield. Leave it to her. # move: listen]
    Ms. Rivera: And we’ve come so far since then, as a team, we really have! # mood: smile # look: you
    Mrs. Whitfield: Yes. # mood: neutral # look: papers
    So that’s where it stops.
* [“One second, Ms. Rivera. Mrs. Whitfield, you had what?” # move: ask-open # tone: gentle]
    Ms. Rivera puts her hand down.
    Mrs. Whitfield: I had nobody to send. All year I met that mother at the curb. # mood: concerned
    Mrs. Whitfield: I promise nothing now without an end date on it. # look: you
    ~ hear(her_promise)
    ~ trust(whitfield, 2)
    ~ common(2)
* [“What’s that got to do with Theo?” # move: interrupt # tone: plain]
    Mrs. Whitfield: It has to do with me. Never mind it. # mood: guarded # look: you
    ~ trust(whitfield, -1)
- -> graduating

=== graduating ===
{ weighed or ruby or said_punished:
    Ms. Rivera: This was meant to be the happy one. He’s sort of … graduating. # mood: concerned # gesture: open-both
- else:
    Ms. Rivera: And honestly? It’s happy news! He’s sort of … graduating! # mood: smile # gesture: open-both
}
~ calm(-7)
- (before_grad)
<- at_the_table(-> before_grad)
* [“Graduating to what?” # move: ask-data # tone: plain]
    Ms. Rivera: To … group. # mood: thinking
    Mrs. Whitfield: We need not call it that. # mood: neutral
    ~ trust(whitfield, 1)
    ~ calm(3)
* [“Please don’t sell it to me.” # move: dismiss # move: name-feeling # tone: sharp]
    Ms. Rivera shuts her mouth.
    Mr. Okafor: I’d buy a car from her, though. # mood: smile
    Nobody laughs. He meant it kindly.
    ~ trust(rivera, -2)
    ~ calm(-2)
    ~ common(-4)
    -> heat(-> under_way)
* [“He asked if his friend Priya could come to his grandma’s. To do the talking.” # move: share-knowledge]
    ~ said_grandma = true
    Mr. Okafor: To do the … # mood: surprised
    You: She can’t follow him on the phone. He wanted to bring somebody who can.
    ~ calm(3)
    Mr. Okafor puts the mug down, very carefully.
    ~ trust(okafor, 2)
    ~ common(2)
    ~ calm(2)
* [“Ms. Yusuf, what have you heard him say?” # move: ask-open]
    Ms. Yusuf: “Can I have a turn.” Tuesday. Five words. He fought for every one. # mood: warm # gesture: heart
    You’d like to have been there.
    ~ trust(yusuf, 2)
    ~ common(2)
- -> under_way

// --------------------------------------------------------- What lies beneath

=== under_way ===
~ stage = 3
Ms. Rivera: So, before the minutes, does anyone want to just, I don’t know, think out loud? # scene: under # mood: thinking
-> around_the_table

=== around_the_table ===
~ term_said = ""
{ rounds >= 4: -> clock_calls }
{ rounds:
- 1: { hand == caseload: Ms. Yusuf’s phone buzzes. She turns it over. It buzzes on its back. | Down the hall, two hundred children say the Pledge. You listen for one. }
- 2:
    { hand:
    - caseload: Ms. Rivera: Ms. Yusuf drives at nine, so … # look: clock
        It’s Thursday. Theo has her at ten thirty.
    - carryover: Ms. Rivera: I’m just watching the time, for everybody, it’s not … take your time. # look: clock
    - music: Downstairs, thirty recorders start on the same wrong note. Ms. Yusuf shuts her eyes.
    }
- 3: Ms. Rivera: One more? A short one. # mood: concerned
}
- (before_around)
<- at_the_table(-> before_around)
* {not (heard ? her_promise) and not open_whitfield} [“Mrs. Whitfield, what would you need, to sign more than thirty?” # move: ask-open]
    ~ rounds++
    -> open_whitfield
* {not someone_starts} [“Ms. Yusuf, what do you hear, when it’s just you and him?” # move: ask-open]
    ~ rounds++
    -> open_yusuf
* {hold_music and rounds >= 1 and not the_singing} [“Ms. Yusuf, you began to say something. About when he sings.” # move: reflect-back]
    ~ rounds++
    -> the_singing
* {not hold_music and (rounds == 1 or rounds == 3)} [“At home he sings whole sentences. Our hold music, all of it. Is that any use?” # move: share-knowledge]
    ~ rounds++
    -> the_singing
* {not open_okafor} [“Mr. Okafor, what’s it like in your room, when he has something to say?” # move: ask-open]
    ~ rounds++
    -> open_okafor
* {rounds >= 2 and not (heard ? why_thirty) and not open_rivera and (heard ? her_promise or open_whitfield)} [“Ms. Rivera, one more time. Why thirty?” # move: ask-why # tone: plain]
    ~ rounds++
    -> open_rivera
* {rounds >= 2 and (open_yusuf or someone_starts) and yusuf > -2 and not her_own_way and (open_okafor or rounds == 3 or heard ? her_promise)} [“If it were up to you alone, Ms. Yusuf?” # move: ask-open]
    ~ rounds++
    -> her_own_way
* {rounds == 0 or rounds == 2} [Say nothing. See who starts. # move: listen]
    ~ rounds++
    -> someone_starts
* {rounds == 1} [“You’ve all known this for months, haven’t you.” # move: accuse # tone: sharp]
    ~ rounds++
    Ms. Rivera: Known … what? # mood: guarded
    Four people look at four different things. So there is something.
    ~ common(-6)
    ~ calm(-3)
    ~ trust(yusuf, -1)
    ~ trust(okafor, -2)
    ~ trust(rivera, -1)
    -> around_the_table
* {rounds >= 3 or (rounds == 2 and open_okafor and open_whitfield)} [“I’ve got what I need. Let’s do the minutes.” # move: state-calmly]
    Mrs. Whitfield: Good. # mood: neutral
    -> clock_calls

// The teacher

=== open_okafor ===
{ okafor <= -1:
    Mr. Okafor: He’s no trouble. Ask anyone. # mood: guarded # gesture: crossed
    He picks up his mug. There’s nothing in it.
    -> around_the_table
}
Mr. Okafor: Oh, he tells me things all day. He’s a great teller. And I … # mood: thinking # look: table # gesture: chin
* [Let him get there. # move: listen]
    -> three_words
* [“You nod. I do it too, at dinner.” # move: acknowledge # tone: gentle]
    Mr. Okafor: You do it? # mood: surprised
    ~ trust(okafor, 1)
    -> three_words
* [“It’s all right. He’s hard to follow.” # move: interrupt # tone: gentle]
    ~ let_off = true
    Mr. Okafor: Thank you. Yes. He is. # mood: relieved
    He sits back. You’ve let him off, and he was nearly there.
    -> around_the_table

=== three_words ===
Mr. Okafor: I nod. God help me, I nod. I get three words in ten, on a good day. # mood: concerned # look: you
~ hear(three_of_ten)
~ trust(okafor, 1)
~ common(2)
Mr. Okafor: And the joke. I said it brought the house down. # look: away
- (before_house)
<- at_the_table(-> before_house)
* {not strengths.never_said} [“He never told me. That isn’t like him.” # move: share-knowledge]
    Mr. Okafor: I don’t think he’d want it told. # mood: concerned
    ~ trust(okafor, 1)
    -> who_told_it
* {strengths.never_said} [“Is that why he didn’t tell me?” # move: ask-open]
    Mr. Okafor: I don’t think he’d want it told. # mood: concerned
    ~ trust(okafor, 1)
    -> who_told_it
* [“So they laughed at him.” # move: assume # tone: sharp]
    Mr. Okafor: No. Not at him. I’d never … no. # mood: frustrated
    ~ trust(okafor, -1)
    ~ common(-3)
    ~ calm(-2)
    -> heat(-> around_the_table)
* [“But?” # move: ask-open]
    -> who_told_it
* [Turn your pen over, and wait. # move: listen]
    He looks at the pen.
    ~ calm(2)
    -> who_told_it

=== who_told_it ===
Mr. Okafor: He got stuck on ‘interrupting.’ So Priya{not said_grandma:, his friend,} said it. Even the moo. They howled, and he sat down. # mood: concerned
~ hear(priya_says_it)
~ calm(-4)
Mr. Okafor: She’s kind. Then there was a Wednesday, she was out with a fever, and he … # look: table
* [“She’s six. She isn’t his speech service.” # move: interrupt # tone: firm]
    ~ said_service = true
    Mr. Okafor: No. She isn’t. # mood: concerned
    Mrs. Whitfield writes that down. Mr. Okafor doesn’t go back to his Wednesday.
    ~ trust(whitfield, 1)
    ~ trust(okafor, -1)
* [Hold still. Let him have his Wednesday. # move: listen]
    Mr. Okafor: He didn’t talk. All day. Not a word. I only saw it at the coats. # mood: concerned # look: you
    Mr. Okafor: I’ve got twenty-four of them. That’s what I told myself.
    ~ hear(silent_day)
    ~ calm(-9)
    ~ common(2)
    ~ trust(okafor, 1)
    -> that_thursday
- -> around_the_table

=== that_thursday ===
- (before_thursday)
<- at_the_table(-> before_thursday)
* [“Thank you for telling me.” # move: thank # tone: gentle]
    Mr. Okafor: I haven’t told anyone. I didn’t … no. I hadn’t told anyone. # mood: relieved
    ~ trust(okafor, 2)
    ~ calm(3)
* [“A whole day. With all of you in the building.” # move: name-feeling # tone: sharp]
    Mr. Okafor: Yes. # mood: concerned
    Mrs. Whitfield: Yes. That is all of us. I passed him in the lunch line. # mood: concerned
    ~ calm(5)
    ~ common(1)
    ~ trust(whitfield, 1)
* [“What did he do instead?” # move: ask-open]
    Mr. Okafor: Built a parking garage. Five floors. He was so good. That’s … that’s why I missed it. # mood: thinking
    ~ calm(4)
    ~ common(2)
    ~ trust(okafor, 1)
- -> around_the_table

// The speech therapist

=== open_yusuf ===
{ yusuf <= -2:
    Ms. Yusuf: It’s in my report. Page four. # mood: guarded # gesture: crossed
    She isn’t being rude. She’s standing behind something.
    -> around_the_table
}
{ hand:
- caseload: -> two_badges
- carryover: -> her_room
- music: -> yellow_paper
}

=== two_badges ===
Ms. Yusuf: Eighty percent intelligible. Eight words in ten. That’s on the days I … # mood: thinking # look: clock
* [Leave her the end of it. # move: listen]
    -> two_badges_said
* [“With picture cards. In a quiet room.” # move: interrupt # tone: plain]
    Ms. Yusuf: Yes. With picture cards. In a quiet room. # mood: guarded
    Both of you know that’s not what she was about to say.
    ~ trust(yusuf, -1)
    -> around_the_table

=== two_badges_said ===
Ms. Yusuf: {two_badges:On the days I get here.|I’m not always here.} I’ve had two schools since October. # mood: concerned # look: you
Ms. Yusuf: Seventy-one children. I eat in the car.
~ hear(two_schools)
~ trust(yusuf, 1)
~ common(1)
- (before_badges)
<- at_the_table(-> before_badges)
* [“So you halved it to match.” # move: assume # tone: sharp]
    ~ said_halved = true
    Ms. Yusuf: … Yes. # mood: concerned # look: table
    Ms. Yusuf: I’d have said it more nicely. But yes.
    ~ trust(yusuf, -2)
    ~ common(-4)
    ~ calm(-3)
    -> around_the_table
* [“I’ve had eleven patients and one of me. I know that drive home.” # move: acknowledge]
    Ms. Yusuf: Then you know. You don’t get to someone, and you write it down, and you drive. # mood: relieved
    ~ trust(yusuf, 2)
    ~ common(3)
    -> nine_missed
* [“How many of Theo’s were missed?” # move: ask-data]
    ~ ask(see_log)
    Mrs. Whitfield: I expect we would have to look that … # look: papers
    Ms. Yusuf: No. I know it. # look: whitfield
    -> nine_missed
* [Look at the badges. Say nothing. # move: listen]
    She turns them both face down. That’s all that happens.
    -> around_the_table

=== nine_missed ===
Ms. Yusuf: Nine. Of twenty-four, since October. It’s in my log. Nobody reads my log. # mood: concerned # look: table
~ hear(missed_sessions)
Mrs. Whitfield: I was not told nine. # mood: surprised # look: yusuf
~ calm(-9)
- (before_nine)
<- at_the_table(-> before_nine)
* [“He told me. ‘Yuf not come.’ I thought he’d got the words wrong.” # move: share-knowledge # move: name-feeling]
    Ms. Yusuf: He had every word right. # mood: concerned
    ~ calm(3)
    ~ common(2)
    ~ trust(yusuf, 1)
* [“Where I work, if nobody reads the chart, it didn’t happen.” # move: state-calmly # tone: plain]
    ~ charted = true
    Ms. Yusuf: Then he’s had every one. # mood: concerned # look: papers
    Mrs. Whitfield’s pen stops.
    ~ trust(whitfield, 1)
* [“Thank you for giving me the number.” # move: thank]
    Ms. Yusuf: I’ve had it in my head since Thanksgiving. # mood: relieved
    ~ trust(yusuf, 2)
    ~ common(3)
* [“And you called it progress.” # move: accuse # tone: sharp]
    Ms. Yusuf: It is progress. It’s his. # mood: angry
    It’s the first time she’s raised her voice. It was for him.
    ~ trust(yusuf, -1)
    ~ common(-4)
    ~ calm(-4)
    -> heat(-> around_the_table)
- -> around_the_table

=== her_room ===
~ term_said = "intelligible"
Ms. Yusuf: Eighty percent intelligible. Eight words in ten. In my room. # mood: neutral # look: okafor
- (before_room)
<- at_the_table(-> before_room)
* [“Then why cut it, if it works?” # move: ask-why # tone: plain]
    Ms. Yusuf: Because I don’t know where it works. # mood: guarded
    She looks surprised at herself, and then at the clock.
    ~ common(1)
    -> around_the_table
* [“At our table it’s about four. The cat gets five.” # move: share-knowledge]
    Ms. Yusuf: Four. # gesture: write
    She writes it very neatly. She underlines it.
    ~ trust(yusuf, 1)
    ~ common(1)
    -> her_door
* [Don’t fill the quiet. # move: listen]
    She turns the little recorder over. It isn’t on. She’s just holding it.
    -> her_door
* [“Your room’s a closet with a rug in it.” # move: dismiss # tone: sharp]
    Ms. Yusuf: It was a supply closet. Yes. I bought the rug. # mood: guarded # gesture: crossed
    ~ trust(yusuf, -2)
    ~ common(-3)
    ~ calm(-3)
    -> heat(-> around_the_table)

=== her_door ===
Ms. Yusuf: Some days I stand outside Mr. Okafor’s door and listen for him. And it’s … # mood: concerned # look: table
* [Let her stand there. # move: listen]
    -> her_door_said
* {heard ? three_of_ten} [“It’s three.” # move: reflect-back # tone: gentle]
    Ms. Yusuf nods.
    -> her_door_said
* [“I’m sure it isn’t as bad as that.” # move: interrupt # tone: gentle]
    Ms. Yusuf: No. Probably not. # mood: neutral # gesture: rest
    She looks grateful, and alone.
    ~ common(1)
- -> around_the_table

=== her_door_said ===
Ms. Yusuf: {her_room or heard ? three_of_ten:Three.|Three words in ten.} I teach him, and it stops at my door. # mood: concerned # look: you
Ms. Yusuf: If I keep him more, it’s only more of my room. That’s what I’m afraid of.
~ hear(her_room_only)
~ trust(yusuf, 2)
~ common(2)
~ calm(-2)
-> around_the_table

=== yellow_paper ===
Ms. Yusuf: He works hard for me. He always has. But lately he sings, all the way down the hall. And stops, at my door. # mood: concerned # look: papers
-> at_her_door

=== at_her_door ===
~ trust(yusuf, 1)
- (before_paper)
<- at_the_table(-> before_paper)
* [“What’s his class doing, while he’s with you?” # move: ask-data]
    -> its_music
* [“He gets tired. He’s six.” # move: assume # tone: gentle]
    Ms. Yusuf: Not tired, I don’t … perhaps. # mood: guarded
    She puts the yellow paper under her folder.
    ~ trust(yusuf, -1)
    -> around_the_table
* [“Is that from Theo?” # move: ask-open # tone: plain]
    Ms. Yusuf: He gave it to me. Not to the file. # look: you
    -> mine_to_tell
* [Keep quiet a bit longer. # move: listen]
    Her hand comes off the paper.
    -> mine_to_tell

=== its_music ===
~ term_said = "specials"
Ms. Rivera: Specials. It’s just specials! # mood: smile
- (before_specials)
<- at_the_table(-> before_specials)
* [“Which one?” # move: ask-data # tone: plain]
    Ms. Rivera: Tuesdays it’s, let me look, it’s … # gesture: laptop # mood: thinking
* [“Just?” # move: name-feeling # tone: sharp]
    Ms. Rivera: No, I only meant it isn’t reading, it’s not like it’s … # mood: guarded
    ~ trust(rivera, -1)
* [Look at Ms. Yusuf. # move: listen]
    She lines the yellow paper up with the edge of the table.
- ~ term_said = ""
Ms. Yusuf: Music. Both days, ten thirty. He’s been four times since September. # mood: concerned # look: you
~ hear(music_time)
~ calm(-7)
~ common(2)
{ heard ? he_asked: -> out_of_music | -> mine_to_tell }

=== mine_to_tell ===
Ms. Yusuf: He told me something, and I’ve been trying to work out if it’s mine to … # mood: thinking # look: table
* [Let her work it out. # move: listen]
    -> the_drawing
* [“Then just tell me if he’s all right.” # move: ask-open # tone: gentle]
    Ms. Yusuf: He’s all right. He’s mad at me. He’s allowed. # mood: relieved
    ~ calm(3)
    -> the_drawing
* [“I’m his parent. It’s yours to tell me.” # move: interrupt # tone: firm]
    Ms. Yusuf: Yes. Of course. He’s a little … less into it. That’s all. # mood: guarded
    It isn’t all. It was about to be all.
    ~ trust(yusuf, -1)
- -> around_the_table

=== the_drawing ===
She unfolds it. A piano, in crayon. A small person underneath it, mouth open, singing.
Ms. Yusuf: “No more Tues-day, Yuf.” He sang it. I said I’d try. # mood: concerned
~ hear(he_asked)
~ trust(yusuf, 2)
~ common(2)
~ calm(-3)
{ not (heard ? music_time):
    Mr. Okafor: Tuesday’s music. So’s Thursday. # look: you
    ~ hear(music_time)
}
-> out_of_music

=== her_own_way ===
~ trust(yusuf, 2)
~ common(2)
{ hand:
- caseload:
    Ms. Yusuf: Short and often. For apraxia you want it often. Four times fifteen. With two schools, two of them would be on a screen. Nobody’s asked me. # mood: thinking # look: whitfield
    ~ hear(two_schools)
- carryover:
    Ms. Yusuf: I’d be in there, on the carpet. There’s a line for where. I wrote ‘speech room.’ I always do. # mood: concerned # look: okafor
    ~ hear(no_box)
- music:
    { heard ? music_time:
        Ms. Yusuf: I’d go where the songs are. Before the bell, or in class. Any hour but ten thirty. # mood: thinking # look: papers
        -> around_the_table
    }
    Ms. Yusuf: I’d go where the songs are. And the only times I’ve got are his music times. Both of them. # mood: concerned # look: papers
    ~ hear(music_time)
    -> out_of_music
}
-> around_the_table

=== out_of_music ===
{ out_of_music > 1: -> around_the_table }
- (before_music)
<- at_the_table(-> before_music)
* [“You take him out of music?” # move: ask-data # tone: plain]
    Ms. Yusuf: Twice a week. There was nothing else on the grid. # mood: concerned
    Mrs. Whitfield: I made the grid. I did not see that, either. # mood: concerned
    ~ trust(whitfield, 1)
    ~ common(1)
* [“Nobody told me. Not once.” # move: name-feeling # tone: firm]
    Ms. Rivera: It just says ‘specials.’ On the page. I’m sorry, I never thought how that … I’m sorry. # mood: concerned
    ~ calm(4)
    ~ trust(rivera, 1)
* [“He sang about it to the cat. I thought it was a song.” # move: share-knowledge]
    Ms. Yusuf: It’s both. # mood: smile
    ~ calm(2)
    ~ common(2)
    ~ trust(yusuf, 1)
- -> around_the_table

=== the_singing ===
{ not hold_music:
    ~ hold_music = true
    Ms. Yusuf: All of it? With the words? # mood: surprised
}
Ms. Yusuf: When he sings, words come out whole. We’ve got a tune for ‘I need help.’ It works, and nobody’s heard it but me. # mood: warm # gesture: open
Mr. Okafor: Could I hear it? # mood: surprised # look: yusuf
She hums it. Four notes.
~ hear(songs_work)
~ common(2)
- (before_hum)
<- at_the_table(-> before_hum)
* [Hum it back. # move: listen]
    Mr. Okafor joins in, a bit flat. Mrs. Whitfield’s shoe keeps time.
    ~ trust(okafor, 1)
    ~ trust(yusuf, 1)
    ~ calm(4)
* [“He does that in the bath. I thought it was a jingle.” # move: share-knowledge]
    Ms. Yusuf: He’s practicing. # mood: surprised # gesture: heart
    ~ trust(yusuf, 1)
    ~ common(2)
* [“Why doesn’t his class know it?” # move: ask-why # tone: firm]
    Mr. Okafor: Because I never knew to ask. # mood: concerned
    Ms. Yusuf: And I never had the hour. # look: okafor
    ~ trust(okafor, 1)
    ~ common(1)
- -> around_the_table

// The case manager and the principal

=== open_rivera ===
Ms. Rivera: Can I be honest? It’s a thirty-minute group. It had a chair. # mood: concerned # gesture: rest
~ hear(why_thirty)
- (before_honest)
<- at_the_table(-> before_honest)
* [“Thank you for saying it straight.” # move: thank # tone: plain]
    Ms. Rivera: I don’t love that it’s true. # mood: relieved
    ~ trust(rivera, 2)
    ~ common(2)
* [“Could that go in the notes? In those words?” # move: ask-in-writing]
    ~ said_chair = true
    Ms. Rivera: In … those words. # mood: guarded # look: whitfield
    Mrs. Whitfield: In those words, Ms. Rivera. It is what happened.
    ~ trust(whitfield, 1)
    ~ common(-1)
* [Wait. # move: listen]
    Ms. Rivera: I put those out before you came. The tissues. I don’t know when I started doing that. # mood: thinking # look: table
- -> around_the_table

=== open_whitfield ===
Mrs. Whitfield: A reason I can write down. And an end date. # mood: thinking # look: table
Mrs. Whitfield: I promised a family hours, and had nobody to send. It was not … I am not proud of it. # mood: concerned # look: you
~ hear(her_promise)
~ trust(whitfield, 2)
~ common(2)
-> around_the_table

// Quiet: whoever can bear it least.

=== someone_starts ===
The quiet goes once around the table.
{ open_yusuf or yusuf <= -2:
    { not open_okafor: -> open_okafor }
    { not (heard ? why_thirty) and not open_rivera: -> open_rivera }
    { not (heard ? her_promise) and not open_whitfield: -> open_whitfield }
    Mr. Okafor: Well. # mood: thinking # look: table
    Nobody helps him with it.
    -> around_the_table
}
~ common(1)
{ hand:
- caseload: -> two_badges_said
- carryover: -> her_door
- music: -> mine_to_tell
}

// -------------------------------------------------------- What you both want

=== clock_calls ===
~ term_said = ""
~ stage = 4
Mrs. Whitfield: It is eight thirty-six. # scene: both # look: clock # mood: neutral
{
- said_punished:
    Mrs. Whitfield: You said ‘punished.’ I have been turning it over. # look: you
    ~ common(1)
- else:
    Ms. Rivera: So. Where are we? # mood: thinking # look: you
}
- (before_shared)
<- at_the_table(-> before_shared)
* {saw_him and hand == carryover} [“I saw him in the hallway just now. He asked a boy something. The boy asked Priya.” # move: share-knowledge]
    Nobody says anything for a moment. It happened forty feet from here.
    Ms. Yusuf: That’s it. That’s the whole thing, isn’t it. # mood: concerned
    ~ common(4)
    ~ calm(4)
    ~ trust(okafor, 1)
    ~ trust(yusuf, 1)
* {saw_him and hand == caseload} [“I saw him in the hallway just now. He patted the card on your door.” # move: share-knowledge]
    Ms. Yusuf: He does that? # mood: surprised
    Mr. Okafor: Every time we pass. I thought it was for luck. # mood: concerned
    ~ common(4)
    ~ calm(4)
    ~ trust(yusuf, 2)
* {saw_him and hand == music} [“I saw him in the hallway just now. He had his hand on the music room door.” # move: share-knowledge]
    Ms. Yusuf: Flat? Like this? # mood: concerned # gesture: open
    You nod. She looks at her own hand.
    ~ common(4)
    ~ calm(4)
    ~ trust(yusuf, 2)
* {said_punished} [“I said it hot. I still worry it’s true.” # move: acknowledge # tone: plain]
    Mrs. Whitfield: Then I had better not make it so. # mood: thinking
    ~ trust(whitfield, 2)
    ~ common(3)
    ~ calm(3)
* {not (said_punished and saw_him)} [“I came for sixty. I haven’t heard a reason yet to go home with less.” # move: state-calmly # tone: firm]
    Mrs. Whitfield: No. I do not think you have. # mood: thinking
    Ms. Rivera looks at her, fast.
    ~ ask(keep_sixty)
    ~ trust(whitfield, 1)
    ~ calm(3)
* [“He should be understood when we’re not in the room. I think that’s all five of us.” # move: name-shared]
    { okafor >= 0:
        Mr. Okafor: That’s the goal. That’s what the goal should say. # mood: warm
    - else:
        Mr. Okafor nods at the table. It’s a small nod. It counts.
    }
    ~ calm(3)
    ~ common(4)
    ~ calm(2)
* [“Can I say back what I’ve heard?” # move: reflect-back # needs: composure 40]
    -> said_back
* {not saw_him and not said_punished} [“I still don’t know what any of you wants.” # move: vent # tone: plain]
    Mr. Okafor: I want him to tell his own joke. # mood: frustrated # look: you
    It’s out before he can stop it. He looks almost angry.
    ~ common(1)
    ~ trust(okafor, 1)
    ~ trust(rivera, -1)
    ~ calm(-3)
- -> your_list

=== said_back ===
{ LIST_COUNT(heard) < 2:
    You: You’re proud of him. And you’re short of time.
    Ms. Yusuf: That’s … some of it. # mood: thinking # look: table
    ~ common(1)
    -> your_list
}
You: {heard ? three_of_ten:He’s getting three words across in ten. }{heard ? her_room_only:It works in one room. }{heard ? missed_sessions:Nine sessions never happened. |{heard ? two_schools:Ms. Yusuf’s at two schools. }}{heard ? music_time:It costs him music. }{heard ? silent_day:And when Priya’s sick, he’s silent. |{heard ? priya_says_it:Priya does his talking. }}{heard ? why_thirty:Thirty’s what the group had. }{heard ? her_promise and not (heard ? why_thirty and heard ? priya_says_it):And it needs an end date. }Did I get that right?
{ LIST_COUNT(heard) >= 4:
    Ms. Rivera: Yes. Nobody reads us back, it’s always us. # mood: surprised # gesture: write
    ~ common(3)
    ~ trust(rivera, 1)
    ~ calm(3)
- else:
    Ms. Rivera: Yes. That’s most of it. # mood: thinking
    ~ common(2)
}
~ calm(3)
-> your_list

=== your_list ===
Ms. Rivera: Is there anything home could do? # mood: warm # look: you
{ came_with == 2 and not said_back: You turn the letter over. There’s the list, in your hallway handwriting. }
-> giving

=== giving ===
{ gives >= 2: -> the_offer }
- (before_giving)
<- at_the_table(-> before_giving)
* [“I’m off at seven. Any day, before the bell, I can bring him.” # move: give]
    ~ offer(any_day)
    { hand:
    - music:
        Ms. Yusuf: Before the bell? # mood: surprised # look: rivera
        Ms. Rivera: We never even looked at before the bell. # mood: surprised # gesture: laptop
        ~ common(3)
        ~ trust(yusuf, 1)
    - caseload:
        Ms. Yusuf: Mondays I drive right past here at seven thirty. # mood: thinking
        ~ common(3)
        ~ trust(yusuf, 1)
    - carryover:
        Ms. Rivera: Oh, that’s so flexible! # mood: warm # gesture: write
        Ms. Yusuf smiles at it, politely.
        ~ common(2)
    }
* [“Five minutes a day. Tell me what to do with them.” # move: give]
    ~ offer(home_five)
    Ms. Yusuf: Three words. The same three{heard ? songs_work:. Sung, if he’ll sing them| every day}. # mood: warm # gesture: write
    ~ common(2)
    ~ trust(yusuf, 1)
* {gives == 0} [“I’d like to hear what you’re giving, first.” # move: keep-score # tone: plain]
    Mrs. Whitfield: That is a reasonable thing to want. # mood: guarded
    Nobody puts anything down.
    ~ common(-3)
    ~ calm(-2)
    -> the_offer
* [“It doesn’t all have to be a room of his own. Some of it can be in class.” # move: give]
    ~ offer(some_in_class)
    { hand:
    - carryover:
        Ms. Yusuf: You’d let me? # mood: surprised # look: you
        She’s been holding her shoulders up since a quarter past eight. They come down.
        ~ common(4)
        ~ trust(yusuf, 2)
    - else:
        Mr. Okafor: Please. Come in. Bring a chair, there isn’t one. # mood: smile # look: yusuf
        ~ common(3)
        ~ trust(okafor, 1)
    }
* {gives >= 1 and not (heard ? two_schools) and not (offered ? home_five)} [“Some of it could be by video, if that helps.” # move: give]
    -> a_screen
* {gives >= 1 and heard ? two_schools} [“When Ms. Yusuf can’t get here, I’d take a screen over an empty chair.” # move: give]
    -> a_screen
* {gives >= 1 and offered ? home_five and not (heard ? two_schools)} [“Every Friday I’ll send twenty seconds of him at home. There’ll be a cat in it.” # move: give]
    ~ offer(clips_home)
    Ms. Yusuf: Real talking? Not practiced? # mood: warm
    You: Mostly shouting. About cheese.
    ~ common(3)
    ~ trust(yusuf, 1)
    ~ calm(2)
* {gives >= 1} [“That’s my list. Now what I want.” # move: state-calmly]
    -> the_offer
- -> given

=== a_screen ===
~ offer(video_ok)
{ hand == caseload:
    Mrs. Whitfield: The district has a contract for speech by video. Nobody in this building has ever asked for it. # mood: thinking
    Ms. Yusuf: I didn’t know there was a contract. # mood: surprised # look: whitfield
    ~ common(3)
    ~ trust(yusuf, 1)
- else:
    Mrs. Whitfield: The district has a contract for that. I will remember you said so. # mood: neutral # gesture: write
    ~ common(2)
}
-> given

=== given ===
~ gives++
{ gives:
- 1: Ms. Rivera: What else? No, sorry. That’s plenty. # mood: smile
}
-> giving

// ------------------------------------------------------------------ The offer

=== the_offer ===
~ stage = 5
Ms. Rivera: So. Service minutes. # scene: offers # gesture: laptop # mood: neutral
The cursor blinks, just behind the 30.
{ came_with:
- 1: You told the coat hooks sixty. They didn’t ask why.
- 3: Under “Why,” you’ve filled {LIST_COUNT(heard) >= 4:the page|four lines}.
}
- (before_offer)
<- at_the_table(-> before_offer)
* [“All right. Thirty. If it’s a good thirty, and somebody he likes is in the group with him.” # move: settle-early # move: concede # tone: gentle]
    ~ common(2)
    -> taking_thirty
* (turned_it) [Write two lines in your notebook. Turn it around. # move: offer-broad # move: listen]
    ~ asked_ninety = true
    ~ ask(own_time)
    Mrs. Whitfield puts on her glasses. “Ninety a week, his own,” she reads. “Or sixty, some in class.”
    Mrs. Whitfield: Two numbers. Most people bring one. # mood: thinking
    ~ common(2)
    ~ trust(whitfield, 1)
    -> after_ninety
* [“Sixty a week. Half alone with her, half in class.” # move: offer-options # tone: plain]
    -> thirty_thirty
* {came_with != 1 and composure >= 45} [“Ninety a week. Three half hours, all his own. I’ll say it once, and then we talk.” # move: offer-broad # tone: firm]
    ~ asked_ninety = true
    ~ ask(own_time)
    -> after_ninety
* {came_with == 1} [“Sixty, all his own. That’s it.” # move: demand # tone: firm]
    Mrs. Whitfield: Then you came with a number. So did we. # mood: neutral
    ~ ask(keep_sixty)
    ~ common(-3)
    ~ want = 3
    -> from_whom
* {composure < 45 and came_with != 1} [“Just leave him what he’s got. Please.” # move: plead]
    Ms. Rivera: Oh. # mood: concerned
    Mrs. Whitfield: I wish that were a reason. I do. # mood: concerned
    ~ ask(keep_sixty)
    ~ calm(-4)
    ~ want = 3
    -> from_whom

=== taking_thirty ===
Ms. Rivera: Oh, they’re lovely, in that group. One of them’s got a lizard. # mood: relieved # gesture: laptop
{
- heard ? silent_day or heard ? three_of_ten:
    Mr. Okafor: Are you sure? After what I … are you sure? # mood: concerned # look: you
- yusuf >= 1 or heard ? missed_sessions or heard ? her_room_only or heard ? he_asked:
    Ms. Yusuf: You’re sure? # mood: concerned # look: you
- else:
    Ms. Yusuf looks at you. You’d thought she’d look happier.
}
- (before_sure)
<- at_the_table(-> before_sure)
* [“I’m sure. You know him here better than I do.” # move: concede # move: self-doubt # tone: gentle]
    It’s typed before you’ve finished. Ms. Yusuf caps her pen. It takes her two tries.
    ~ agree(school_thirty)
    ~ calm(-6)
    -> make_it_hold
* [“No. I’m tired. Can I take that back?” # move: name-feeling # tone: plain]
    Mrs. Whitfield: You may. Nothing is signed. # mood: neutral
    ~ calm(4)
    ~ trust(whitfield, 1)
    -> the_trim
* [“You look as if you aren’t.” # move: ask-open]
    Ms. Yusuf: I’m not. I wrote it, and I’m not. # mood: concerned # look: papers
    ~ common(1)
    ~ trust(yusuf, 1)
    -> the_trim

=== after_ninety ===
{ hand:
- caseload: Ms. Yusuf: I can’t keep ninety. {heard ? missed_sessions:I couldn’t keep sixty.|I’d only be signing it.} # mood: concerned
- carryover: Ms. Yusuf: Ninety minutes of my room is still my room. # mood: concerned # look: table
- music: Ms. Yusuf: Ninety would be everything he’s got that isn’t reading. # mood: concerned # look: papers
}
{ not the_offer.turned_it: Mrs. Whitfield: I cannot staff ninety. I cannot call it a foolish number, either. # mood: thinking # look: you }
~ calm(-6)
-> the_trim

=== the_trim ===
~ term_said = ""
- (before_trim)
<- at_the_table(-> before_trim)
* [“Which piece of it could you do?” # move: ask-open]
    -> which_piece
* [“Then sixty. Half alone with her, half in class.” # move: trim]
    ~ common(2)
    -> thirty_thirty
* [“Ninety. He needs it, whether or not you have it.” # move: demand # tone: sharp]
    Mrs. Whitfield: Then I have to say no. You will get a Prior Written Notice, with my reasons. # mood: guarded # gesture: crossed
    ~ term_said = "Prior Written Notice"
    ~ trust(whitfield, -1)
    ~ common(-8)
    ~ calm(-3)
    ~ leave_open(own_thirty)
    -> heat(-> stuck)
* [“Then short and often. Four times fifteen. It’s the same hour.” # move: offer-options # move: trim]
    ~ common(1)
    -> four_fifteens

=== which_piece ===
{ hand:
- caseload:
    Ms. Yusuf: Tuesday and Thursday I’m here. Those I can keep. {offered ? video_ok:And two more on a screen, if somebody sits with him.} # mood: thinking
- carryover:
    Ms. Yusuf: Half of it. In there. I sit on the carpet, and he does the talking. # mood: warm # look: okafor
    Mr. Okafor: I’ll move the bean bags. # mood: smile
- music:
    { offered ? any_day:
        Ms. Yusuf: Ten to eight. Before anything’s on. I could do that, and he’d keep his Tuesday. # mood: warm
    - else:
        Ms. Yusuf: Not Tuesday and Thursday at ten thirty. Any piece but that{heard ? music_time:.|. That’s his music.} # mood: concerned # look: papers
        ~ hear(music_time)
    }
}
~ common(2)
~ trust(yusuf, 1)
-> the_trim

// How far they can move: what was given, what is known, how you stand.
=== function room_to_move() ===
~ temp room = LIST_COUNT(offered) + whitfield
{ whitfield > 2:
    ~ room -= whitfield - 2
}
{ asked_ninety:
    ~ room += 2
}
{ LIST_COUNT(heard) >= 4:
    ~ room += 1
}
{ LIST_COUNT(heard) >= 6:
    ~ room += 1
}
{
- common_ground >= 65:
    ~ room += 2
- common_ground >= 50:
    ~ room += 1
- common_ground < 30:
    ~ room -= 2
}
{ LIST_COUNT(offered) == 0:
    ~ room -= 2
}
~ return room

// Whether the parent's half of it fits what lies beneath.
=== function sixty_fits() ===
{ hand:
- caseload:
    ~ return heard ? two_schools or heard ? missed_sessions or offered ? video_ok or offered ? any_day
- carryover:
    ~ return heard ? three_of_ten or heard ? her_room_only or heard ? no_box
- music:
    ~ return heard ? music_time and (offered ? any_day or offered ? some_in_class)
}
~ return false

=== thirty_thirty ===
~ ask(own_time)
~ ask(class_hears)
~ want = 1
-> from_whom

// No yes before there is a reason and a day.
=== from_whom ===
~ term_said = ""
{ reason: -> until_when }
{ want == 3:
    Mrs. Whitfield: Sixty a week. Why? I have to be able to write it down. # mood: thinking # look: you
- else:
    Mrs. Whitfield: That is more than the page. On what reason? I have to be able to write one. # mood: thinking # look: you
}
- (before_reason)
<- at_the_table(-> before_reason)
* {heard ? three_of_ten} [“His teacher gets three words in ten.” # move: reflect-back # tone: plain]
    Mr. Okafor: I do. I mean, I don’t. Write it down. # mood: concerned # look: whitfield
    ~ reason = true
    ~ common(2)
* {heard ? missed_sessions and not (heard ? three_of_ten)} [“You can’t take down what he never got. Nine of twenty-four.” # move: reflect-back # tone: firm]
    Mrs. Whitfield: No. I cannot. # mood: concerned # gesture: write
    ~ reason = true
    ~ trust(whitfield, 1)
* {(heard ? silent_day or heard ? her_room_only) and not (heard ? three_of_ten)} [“He’s clear with her, and in class he goes quiet.” # move: reflect-back # tone: plain]
    Mr. Okafor: That’s a sentence. You can write that one. # mood: warm # look: whitfield
    ~ reason = true
    ~ common(2)
* {heard ? music_time and not (heard ? three_of_ten) and not (heard ? silent_day)} [“Every word he’s got, he paid for with music. Don’t stop halfway.” # move: name-feeling # tone: firm]
    Ms. Yusuf: He did. I was the one who charged him. # mood: concerned # look: table
    ~ reason = true
    ~ common(2)
* [“What reason could you use?” # move: ask-open]
    Mrs. Whitfield: A number. From somebody who hears him all day. # mood: neutral
    { heard ? three_of_ten or okafor >= 1:
        Mr. Okafor: Three. Three words in ten. That’s me. # mood: concerned # look: whitfield
        ~ hear(three_of_ten)
        ~ reason = true
        ~ common(1)
    - else:
        Mr. Okafor turns his pen over, and over.
    }
* [“He met four goals on sixty. That’s what sixty does.” # move: state-calmly # tone: firm]
    Mrs. Whitfield: That is my reason for thirty, you see. # mood: thinking
    ~ calm(-2)
* {want == 3 or not (heard ? three_of_ten)} [“Because I’m the one he comes home to.” # move: name-feeling # tone: plain]
    Mrs. Whitfield: I believe that. I cannot type it. # mood: concerned
    ~ trust(whitfield, 1)
- -> until_when

=== until_when ===
{ asked_until: -> will_she }
~ asked_until = true
{
- not reason and heard ? her_promise: Mrs. Whitfield: I will leave that line empty, then. Until when? You know why I ask. # mood: thinking # look: you
- not reason: Mrs. Whitfield: I will leave that line empty, then. Until when? # mood: neutral # look: you
- heard ? her_promise: Mrs. Whitfield: And until when? You know why I ask. # mood: thinking # look: you
- else: Mrs. Whitfield: And until when? # mood: neutral # look: you
}
- (before_until)
<- at_the_table(-> before_until)
* [“Until people understand him. I can’t give you a day for that.” # move: state-calmly # tone: firm]
    ~ said_until = true
    Mrs. Whitfield: No. And I cannot sign ‘until.’ # mood: concerned
    ~ trust(whitfield, 1)
    ~ calm(-1)
* [“Eight weeks. Then we all look.” # move: test-for-a-time]
    ~ offer(try_first)
    ~ ask(date_to_look)
    ~ end_date = true
    Mrs. Whitfield: Eight weeks is March 13. # gesture: write # mood: thinking
* [“You pick the day.” # move: give]
    ~ ask(date_to_look)
    ~ end_date = true
    Mrs. Whitfield: I pick? # mood: surprised
    Mrs. Whitfield: March 13.
    ~ common(1)
* [“A whole year.” # move: demand # tone: plain]
    Mrs. Whitfield: It is a year’s plan. I have signed one, and had nobody by November. # mood: guarded
    Ms. Rivera looks for a new pen.
    ~ common(-1)
- -> will_she

=== function earned() ===
~ temp got = room_to_move()
{ reason:
    ~ got += 2
}
{ end_date:
    ~ got += 2
}
~ return got

=== will_she ===
{
- want == 2 and earned() >= 7 and end_date: -> fifteens_agreed
- want == 2: -> four_stuck
- want == 1 and earned() >= 9 and end_date and sixty_fits(): -> sixty_agreed
}
-> thirty_thirty_alone

=== sixty_agreed ===
{ hand:
- caseload: Ms. Yusuf: Thursday in his room, with him. I’d want to keep that. # mood: thinking
- carryover: Ms. Yusuf: In there, I’d have to learn to shut up. I’d like that. # mood: smile # look: okafor
- music:
    { offered ? any_day:
        Ms. Yusuf: His own half at ten to eight. Then he keeps his Tuesday. # mood: thinking
    - else:
        Ms. Yusuf: All of it before lunch, his room and mine. Then he keeps his Tuesday. # mood: thinking
    }
}
Mrs. Whitfield: I have not said yes. {hand == caseload:Most weeks, two children at another school get that half hour.|Two other children have that half hour now.} # mood: guarded # look: you
- (before_yes)
<- at_the_table(-> before_yes)
* [“Where could those two go?” # move: ask-open]
    Ms. Yusuf: {hand == caseload:Friday, maybe. I’d have to ask them.|One could have the free chair in the group. The other, I don’t know.} # mood: thinking # look: whitfield
    ~ common(2)
* [“I do that math every night. I’m still asking.” # move: acknowledge # tone: firm]
    Mrs. Whitfield: Yes. I expect you do. # mood: thinking
    ~ trust(whitfield, 1)
    ~ common(1)
* [Let her do the math. # move: listen]
    She does it twice, in the margin. It comes out the same.
    ~ calm(2)
* [“Then they’ll have to wait. He’s waited.” # move: dismiss # tone: plain]
    Mrs. Whitfield: So have they. The half alone I will sign. The half in class stays open, till I have talked to them. # mood: guarded
    ~ agree(own_thirty)
    ~ leave_open(class_thirty)
    ~ common(-3)
    -> make_it_hold
- Mrs. Whitfield: Nothing changes till February 3. Then half of it goes to class, when I have called two families. On March 13 we look. # mood: neutral # gesture: write
~ agree(own_thirty)
~ agree(class_thirty)
~ common(2)
~ calm(4)
-> make_it_hold

=== thirty_thirty_alone ===
{ not sixty_fits():
    { hand:
    - caseload: Ms. Yusuf: I’d love to say yes. # mood: concerned # look: clock
    - carryover: Ms. Yusuf: Would it be for him? Or for the number? # mood: concerned
    - music: Ms. Yusuf: And out of what? # mood: concerned # look: papers
    }
}
{ want == 3:
    Mrs. Whitfield: All of it alone, no. Half alone, I can do. Or half in class. # mood: neutral # gesture: rest
- else:
    Mrs. Whitfield: I can give you one. Thirty a week alone, or thirty in class. Not both. # mood: neutral # gesture: rest
}
~ calm(-9)
- (before_counter)
<- at_the_table(-> before_counter)
* [“Alone, then.” # move: concede # tone: gentle]
    Ms. Rivera types it. It’s quick, once it’s small.
    ~ agree(own_thirty)
* [“If you try both for eight weeks, then I’ll do the practice at home. We’d all have a number.” # move: test-for-a-time]
    ~ offer(try_first)
    ~ offer(home_five)
    ~ ask(date_to_look)
    ~ end_date = true
    { earned() >= 8 and LIST_COUNT(offered) >= 3 and (sixty_fits() or heard ? her_promise):
        Mrs. Whitfield: Then March 13. A number, and a date. # mood: thinking
        { heard ? her_promise: Mrs. Whitfield: You were listening. # mood: warm # look: you }
        ~ agree(own_thirty)
        ~ agree(class_thirty)
        ~ common(2)
        ~ trust(whitfield, 1)
    - else:
        Mrs. Whitfield: I believe you. I do not have the person, I have half the … In class, I can do. The rest stays open. # mood: concerned
        ~ agree(class_thirty)
        ~ leave_open(own_thirty)
        ~ trust(whitfield, 1)
    }
* [“I can’t agree to one. Please put both down as open.” # move: note-disagreement # tone: firm]
    Mrs. Whitfield: Put them down. Side by side. # mood: neutral
    ~ disagreed = true
    ~ leave_open(own_thirty)
    ~ leave_open(class_thirty)
    ~ trust(whitfield, 1)
    ~ calm(3)
* {composure < 40 or common_ground < 30} [“Four of you, and nobody can find a reason to keep what works.” # move: accuse # tone: sharp]
    Mrs. Whitfield: Then it is no, from both of us. # mood: guarded # gesture: crossed
    ~ leave_open(own_thirty)
    ~ leave_open(class_thirty)
    ~ common(-5)
    ~ calm(-4)
    ~ trust(whitfield, -1)
    -> heat(-> make_it_hold)
* {composure >= 40 and common_ground >= 30} [“In class, then.” # move: concede # tone: gentle]
    Mr. Okafor: I’ll find a chair. A grown-up one. # mood: smile
    ~ agree(class_thirty)
    ~ trust(okafor, 1)
- -> make_it_hold

=== four_fifteens ===
~ ask(own_time)
~ want = 2
{ hand:
- caseload: Ms. Yusuf: I’m in this building two days. # mood: concerned
- carryover: Ms. Yusuf: Four times in my room? # mood: concerned
- music: Ms. Yusuf: Which four? There isn’t a grid with four. # mood: concerned
}
Mrs. Whitfield: Show me where the four would go. # mood: neutral # look: you
-> the_four

=== the_four ===
- (before_fifteens)
<- at_the_table(-> before_fifteens)
* [“Tuesday and Thursday in her room. Monday and Friday on the carpet, in class.” # move: trade]
    ~ offer(some_in_class)
    { hand == carryover:
        Ms. Yusuf: Yes. Sorry. I’m supposed to look at the schedule first. Yes. # mood: smile
        -> until_when
    }
    Mr. Okafor: I’d take those. Monday he could do the weather. # mood: warm
    { hand:
    - caseload: Ms. Yusuf: But it’s still four days. I don’t have four days. # mood: concerned
    - else: Ms. Yusuf: And Tuesday and Thursday are still ten thirty. # mood: concerned
    }
    -> four_stuck
* [“Tuesday and Thursday with her here. Monday and Friday on a screen.” # move: trade]
    ~ offer(video_ok)
    { hand == caseload:
        Ms. Yusuf: From the other school. I’ve got a door there that shuts. # mood: relieved # look: whitfield
        -> until_when
    }
    Ms. Yusuf: For a child who’s learning to be heard in a room … # mood: thinking
    -> four_stuck
* [“Monday to Thursday, ten to eight. I’ll bring him. Nothing else has to move.” # move: trade]
    ~ offer(any_day)
    { hand == music:
        Ms. Yusuf: Nothing else has to move. # mood: relieved
        She says it again, under her breath.
        -> until_when
    }
    Mrs. Whitfield: The building opens at seven thirty. That is possible. It is not four times possible. # mood: thinking
    -> four_stuck
* [“You know the week. I don’t. Where’s the room in it?” # move: ask-open # tone: plain]
    { hand:
    - caseload: Ms. Yusuf: Tuesday and Thursday I’m here. The other two, I’d have to be on a screen. # mood: thinking
    - carryover: Ms. Yusuf: In my day, nowhere. In his, every morning. On the carpet. # mood: thinking # look: okafor
    - music: Ms. Rivera: Before eight. It’s just white, before eight. # mood: surprised # gesture: laptop
    }
    ~ common(1)
    -> the_four

=== fifteens_agreed ===
Mrs. Whitfield: Four times fifteen a week. On March 13 we look. Write it, Ms. Rivera. # mood: warm
~ agree(four_bursts)
~ common(2)
~ calm(7)
-> make_it_hold

=== four_stuck ===
{ asked_until: Mrs. Whitfield: Then I am not there yet. # mood: guarded }
~ calm(-2)
-> the_trim_again

=== the_trim_again ===
- (before_again)
<- at_the_table(-> before_again)
* [“Then thirty and thirty a week. Half alone, half in class.” # move: trim]
    -> thirty_thirty
* [“What would you write, if I weren’t here?” # move: ask-open # tone: plain]
    Mrs. Whitfield: Thirty. Group. # mood: thinking
    Mrs. Whitfield: And I would think about it in the car. # look: table
    ~ common(1)
    ~ trust(whitfield, 1)
    -> thirty_thirty
* [“We’re stuck, then. Put the minutes down as open.” # move: note-disagreement]
    ~ disagreed = true
    ~ leave_open(own_thirty)
    ~ leave_open(class_thirty)
    Ms. Rivera: Open. Okay. That’s allowed. # mood: concerned # look: whitfield
    ~ calm(3)
    ~ trust(whitfield, 1)
    -> make_it_hold

=== stuck ===
- (before_stuck)
<- at_the_table(-> before_stuck)
* [“Then we don’t agree. Write down both sides.” # move: note-disagreement # tone: firm]
    ~ disagreed = true
    ~ leave_open(class_thirty)
    Mrs. Whitfield: Both sides. In full. # mood: neutral
    ~ calm(4)
    ~ trust(whitfield, 1)
    -> make_it_hold
* [“That came out as a wall. Let me try again. Thirty and thirty.” # move: trim # move: acknowledge # needs: composure 30]
    Mrs. Whitfield: Thank you. I had begun one of my own. # mood: relieved
    ~ common(2)
    ~ trust(whitfield, 1)
    -> thirty_thirty
* [“I’ll go over your head.” # move: threaten # tone: sharp]
    Mrs. Whitfield: There is a form for that. I will print it for you. # mood: guarded
    ~ common(-10)
    ~ trust(whitfield, -2)
    ~ trust(rivera, -1)
    ~ leave_open(class_thirty)
    -> heat(-> make_it_hold)

// What makes it hold

=== make_it_hold ===
~ term_said = ""
{ ten_minutes:
    Mrs. Whitfield: You asked for ten minutes. They begin now. # mood: neutral # look: you
- else:
    Ms. Rivera: Anything else? Or are we … # mood: smile # look: clock
}
-> holding

=== holding ===
{ holds >= 4 and not (ten_minutes and holds == 4): -> read_back }
- (before_holding)
<- at_the_table(-> before_holding)
* {heard ? music_time} [“None of it out of music. Not one song.” # move: state-calmly # tone: firm]
    ~ holds++
    { offered ? any_day or offered ? some_in_class or agreed ? class_thirty or agreed ? four_bursts:
        Mrs. Whitfield: Not music, then. On testing days I can promise nobody anything. # mood: neutral
        Ms. Yusuf: Could I be the one to tell him? # mood: relieved # gesture: heart
        ~ agree(music_kept)
        ~ common(2)
        ~ trust(yusuf, 1)
    - else:
        Ms. Rivera: Then … when? # mood: concerned # gesture: laptop
        You don’t have a when. Neither does she.
        ~ leave_open(music_kept)
    }
* {minutes_kept() or agreed ? own_thirty or agreed ? class_thirty} [“Step it down when a stranger gets seven words in ten. Not before.” # move: test-for-a-time]
    ~ holds++
    ~ ask(date_to_look)
    ~ offer(try_first)
    { heard ? three_of_ten or heard ? her_room_only:
        -> if_it_moved
    }
    Mrs. Whitfield: Seven up from what? # mood: thinking
    Mr. Okafor opens his mouth, and closes it again.
    ~ leave_open(clarity_first)
* {(holds >= 1 or agreed ? school_thirty) and common_ground >= 45} [“I think that’s everything. You’ve all been so kind, and it’s nearly nine.” # move: settle-early # move: thank # tone: gentle]
    Ms. Rivera: Oh, good. # mood: relieved
    ~ common(1)
    ~ calm(3)
    -> read_back
* {song_fits()} [“Teach the class his help song. I’ll do it at home, five minutes.” # move: trade]
    ~ holds++
    ~ offer(home_five)
    Mr. Okafor: I’ll sing it badly, so that nobody’s shy. # mood: smile
    Ms. Yusuf: Three word cards, four notes. By Monday. # mood: warm # gesture: write
    ~ agree(song_cards)
    ~ common(2)
    ~ calm(3)
* {not music_waits()} [“What happens when a session doesn’t happen?” # move: ask-data # tone: plain]
    ~ holds++
    ~ ask(kept_times)
    -> when_missed
* {asked ? kept_times} [“I’d like to see the log, every week. Which ones happened, which didn’t.” # move: ask-in-writing]
    ~ holds++
    ~ ask(see_log)
    -> the_log
* {joke_fits() and not song_fits()} [“Could Priya have Fridays off? From talking for him.” # move: share-knowledge # tone: plain # needs: composure 45]
    ~ holds++
    Mr. Okafor: Theo first. I’ll tell all of them, and me the loudest. And at Joke Jar we wait. # mood: warm
    { three_more:
        Mr. Okafor: Three more ways, you said. He’ll get all four. # look: you
    - else:
        Mr. Okafor: However long the cow takes. # look: you
    }
    ~ agree(joke_friday)
    ~ calm(3)
    ~ common(2)
    ~ trust(okafor, 2)
    ~ calm(3)
* {holds >= 1 and not music_waits() and not (joke_fits() and not song_fits())} [Say nothing yet. Look at each of them. # move: listen]
    ~ holds++
    -> they_offer
* {(holds >= 1 and common_ground < 45) or holds >= 3 or (agreed ? school_thirty and common_ground < 45)} [“That’s all. I’m done asking.” # move: state-calmly # tone: firm]
    Ms. Rivera: Sure. Yes. # mood: concerned # gesture: laptop
    -> read_back
* {composure < 40 and holds == 0} [“You’d have let me sign that page without saying any of this.” # move: vent # tone: sharp]
    ~ holds++
    Nobody says no.
    Ms. Rivera: I’d have felt sick. # mood: concerned # look: table
    ~ common(-5)
    ~ trust(rivera, -1)
    ~ trust(yusuf, -1)
    ~ calm(-5)
- -> holding

// Two that need two things heard.
=== function song_fits() ===
~ return holds >= 1 and not (agreed ? song_cards) and heard ? songs_work and (heard ? three_of_ten or heard ? silent_day or heard ? her_room_only)

=== function joke_fits() ===
~ return not (agreed ? joke_friday) and heard ? priya_says_it and heard ? silent_day

=== function music_waits() ===
~ return heard ? music_time and not (agreed ? music_kept) and not (left_open ? music_kept)

=== if_it_moved ===
Mrs. Whitfield: Why seven? # mood: thinking # look: yusuf
Ms. Yusuf: At seven, people stop nodding. # look: okafor
{ said_until: Mrs. Whitfield: Then that is your ‘until.’ With a day on it, I can sign it. # mood: thinking # look: you }
Mrs. Whitfield: {end_date:On March 13 we listen.|In eight weeks we listen. March 13.} If it has moved, then you and I step it down on paper. No meeting. # mood: neutral # look: you
- (before_moved)
<- at_the_table(-> before_moved)
* [“That’s fair.” # move: concede # tone: gentle]
    Ms. Rivera types ‘moved.’ Ms. Yusuf looks at the word a little too long.
    ~ vague = true
    ~ leave_open(clarity_first)
    ~ common(1)
* [“Moved to what?” # move: ask-data # tone: plain]
    { hand == carryover:
        Ms. Yusuf: From three. Seven is a lot, in there. I’d still say seven. # mood: thinking # gesture: write
    - else:
        Ms. Yusuf: To seven, from three. I can measure that, with someone who’s never met him. # mood: warm # gesture: write
    }
    ~ agree(clarity_first)
    ~ calm(4)
    ~ common(2)
* [“To seven. Or it stays.” # move: demand # tone: firm]
    Mrs. Whitfield: To seven, or it stays, till next January. I do not sign past a year. # mood: neutral
    ~ agree(clarity_first)
    ~ trust(whitfield, 1)
    ~ common(-1)
- -> holding

=== they_offer ===
{
- joke_fits():
    Mr. Okafor: I’d like to do something about Fridays. Theo first. And at Joke Jar, we wait. # mood: warm # look: you
    Mr. Okafor: However long the cow takes.
    ~ agree(joke_friday)
    ~ common(3)
    ~ trust(okafor, 1)
- song_fits():
    Mr. Okafor: Could I learn that tune? The four notes. For all of them. # mood: warm # look: yusuf
    Ms. Yusuf: I’ll make the cards. # mood: surprised # gesture: write
    ~ agree(song_cards)
    ~ common(3)
    ~ trust(okafor, 1)
- else:
    Mrs. Whitfield: If there is something else, I would rather hear it here than at the curb. # mood: neutral # look: you
    ~ trust(whitfield, 1)
    ~ holds--
}
-> holding

=== when_missed ===
{
- hand == caseload and heard ? missed_sessions and (offered ? video_ok or offered ? any_day):
    Mrs. Whitfield: It is made up in two weeks. On a screen, or before the bell. I am told, the same week. # mood: neutral # look: yusuf
    Ms. Yusuf: The same week. # mood: relieved
    ~ agree(made_up)
    ~ common(2)
    -> the_nine
- hand == caseload and heard ? missed_sessions:
    Ms. Yusuf: When, though? I’d be making them up in the hours I miss. # mood: concerned
    ~ leave_open(made_up)
    -> the_nine
- hand == caseload:
    Ms. Rivera: They’re made up where feasible! # mood: smile
    Ms. Yusuf shuts her eyes. Only for a second.
    ~ leave_open(made_up)
- room_to_move() >= 4:
    Mrs. Whitfield: If we miss it, then we make it up in two weeks. If he is out, we do not. # mood: neutral
    ~ agree(made_up)
- else:
    Ms. Rivera: They’re made up where feasible! # mood: smile
    You write down ‘feasible,’ and a question mark.
    ~ leave_open(made_up)
}
-> holding

=== the_nine ===
- (before_the_nine)
<- at_the_table(-> before_the_nine)
* [“And the nine?” # move: ask-data # tone: plain]
    Mrs. Whitfield: Those are owed. I will have to find them. # mood: concerned # gesture: write
    Ms. Yusuf: Today makes ten. I leave at nine. # look: clock
    Mrs. Whitfield: Not today. I will call your other school. # look: yusuf
    ~ agree(nine_owed)
    ~ trust(yusuf, 1)
    ~ common(2)
    ~ calm(3)
* [“I can’t give him October back.” # move: name-feeling # tone: plain]
    Mrs. Whitfield: No. Nor can I. # mood: concerned
    Nobody writes that down.
    ~ calm(1)
* [“All right. From here on, then.” # move: concede # tone: gentle]
    Ms. Yusuf looks at you a bit longer than she has to.
    ~ common(1)
- -> holding

=== the_log ===
~ temp nine_now = false
{
- charted:
    Mrs. Whitfield: “If nobody reads the chart.” I will read it. # mood: neutral # look: you
    ~ trust(whitfield, 1)
- hand == caseload and not (heard ? missed_sessions):
    Ms. Yusuf: I keep one. It says fifteen, since October. Out of twenty-four. # mood: concerned # look: you
    ~ hear(missed_sessions)
    ~ calm(-5)
    ~ nine_now = true
- else:
    Ms. Yusuf: I keep one. I’d like it read. # mood: thinking
}
{ hand:
- caseload: Mrs. Whitfield: Weekly is more than she has. Every month, then. # mood: neutral
- carryover: Ms. Rivera: Could it be monthly? Weekly, I’d be the one chasing it, and I’d … monthly? # gesture: laptop # mood: concerned
- music: Ms. Rivera: Every week’s a lot of folder. First of the month? # gesture: laptop # mood: thinking
}
~ agree(log_home)
{ nine_now: -> the_nine }
-> holding

// ----------------------------------------------------------------- In writing

=== read_back ===
~ stage = 6
{ not (agreed ? school_thirty) and heard ? music_time and not (agreed ? music_kept) and not minutes_kept():
    ~ leave_open(music_kept)
}
{ heard ? missed_sessions and not (agreed ? made_up):
    ~ leave_open(made_up)
}
~ term_said = "PLAAFP"
Ms. Rivera: Okay. Reading back, PLAAFP down. # scene: writing # gesture: laptop # mood: neutral
{
- rivera <= -3: She reads it to the keyboard.
- funny_on_paper: Ms. Rivera: ‘Theo is funny.’ That’s line one. # mood: smile # look: you
- only_he_knows: Ms. Rivera: ‘The only one who knows what he said.’ # mood: concerned # look: you
}
{
- agreed ? four_bursts:
    Ms. Rivera: Speech, four times fifteen.
- agreed ? own_thirty and agreed ? class_thirty:
    Ms. Rivera: Speech, thirty alone, thirty in class.
- agreed ? own_thirty:
    Ms. Rivera: Speech, thirty alone.{left_open ? class_thirty: Class time, open.}
- agreed ? class_thirty:
    Ms. Rivera: Speech, thirty in class.{left_open ? own_thirty: Time of his own, open.}
- agreed ? school_thirty:
    Ms. Rivera: Speech, thirty, group. # mood: smile
- else:
    Ms. Rivera: Speech. Minutes, open. # mood: concerned
}
- (before_piece)
<- at_the_table(-> before_piece)
* {minutes_kept() or agreed ? own_thirty or agreed ? class_thirty or agreed ? school_thirty} [“A week. Could you add ‘a week’?” # move: ask-in-writing # tone: plain]
    Ms. Rivera: A week. Oh. That’s a different page. # mood: surprised # gesture: laptop
    ~ mended = true
    ~ calm(2)
    ~ trust(whitfield, 1)
* {not mended and not (minutes_kept() or agreed ? own_thirty or agreed ? class_thirty or agreed ? school_thirty)} [“And his sixty, while it’s open?” # move: ask-data # tone: plain]
    ~ ask(keep_sixty)
    Mrs. Whitfield: It stays, until you and I have settled it. Put that in. # mood: neutral # look: you
    ~ stays_said = true
    ~ calm(4)
* {minutes_kept() and heard ? music_time and not (agreed ? music_kept) and (offered ? any_day or offered ? some_in_class or agreed ? class_thirty)} [“And not out of music. Could you add that?” # move: ask-in-writing # tone: plain]
    Ms. Yusuf: Please. Could I be the one to tell him? # mood: relieved # gesture: heart
    ~ agree(music_kept)
    ~ mended = true
    ~ common(1)
    ~ trust(yusuf, 1)
* {not (heard ? music_time) or agreed ? music_kept or not minutes_kept()} [“Slower, please. I’m following with my finger.” # move: state-calmly # tone: gentle]
    She reads it again, stopping at every number.
    ~ calm(3)
* {rivera >= -2} [“Thank you for typing all this.” # move: thank]
    Ms. Rivera: You’re the first one who’s said that. Okay. There’s more. # mood: smile
    ~ trust(rivera, 1)
* [Close your eyes, and listen to the rest. # move: listen]
    It’s easier to hear what isn’t there.
    ~ calm(3)
- -> the_rest

=== the_rest ===
~ term_said = ""
{ agreed ? clarity_first: Ms. Rivera: Less only at seven in ten. March 13.|{vague: Ms. Rivera: Less if it has moved. March 13.} }
{ agreed ? music_kept or agreed ? made_up or agreed ? nine_owed or agreed ? log_home: Ms. Rivera: {agreed ? music_kept:Not out of music. }{agreed ? made_up:Missed ones, in two weeks. }{agreed ? nine_owed:The nine, owed. }{agreed ? log_home:A monthly log.} }
{ agreed ? song_cards or agreed ? joke_friday: Ms. Rivera: {agreed ? song_cards:Help song, here and home. }{agreed ? joke_friday:Theo first, on Fridays.} }
{
- box_empty: Ms. Rivera: I never went back to your concerns. # mood: concerned # look: you
- offered ? any_day and hand == music and (agreed ? four_bursts or (sixty_agreed and agreed ? own_thirty)): Ms. Rivera: Ten to eight. You bring him.
- offered ? any_day and hand == caseload and agreed ? made_up: Ms. Rivera: Make-ups before the bell, you bring him.
}
-> reading_on

=== reading_on ===
{ backs >= 2: -> the_pen }
- (before_reading)
<- at_the_table(-> before_reading)
* {vague and not (agreed ? clarity_first)} [“‘Moved’ to what? Could you put seven words in ten?” # move: ask-in-writing # tone: plain]
    Ms. Yusuf: Seven. I can measure seven. # mood: relieved
    ~ agree(clarity_first)
    ~ calm(3)
* {box_empty} [“Put this: his class can’t understand him, and he knows.” # move: ask-in-writing # move: state-calmly]
    ~ box_empty = false
    ~ ask(class_hears)
    Mr. Okafor: Put my name under it too. # mood: concerned
    ~ calm(3)
    ~ trust(okafor, 1)
    ~ common(2)
* {not box_empty or vague or backs > 0} [“That’s fine. Thank you, all of you. I know how hard you work.” # move: thank # tone: gentle]
    Ms. Rivera: Thank you! # mood: relieved
    ~ common(2)
    -> the_pen
* [“I’d like that in a Prior Written Notice, with the reasons.” # move: ask-in-writing]
    ~ ask(on_paper)
    Mrs. Whitfield: You are owed one in any case. You will have it by January 24. # mood: neutral
    { said_chair: Mrs. Whitfield: The chair will be in it. # look: you }
    ~ agree(pwn_sent)
    ~ calm(5)
    { LIST_COUNT(left_open) == 0 and not (agreed ? school_thirty) and not box_empty: -> the_pen }
* {(LIST_COUNT(left_open) > 0 or not (agreed ? pwn_sent)) and not (vague and box_empty)} [“What’s still open? Read me that part too.” # move: ask-data]
    { LIST_COUNT(left_open) > 0:
        Ms. Rivera: {left_open ? own_thirty:Time of his own. }{left_open ? class_thirty:Time in class. }{left_open ? clarity_first:When to step down. }{left_open ? made_up:Missed sessions. }{left_open ? music_kept:Music. }{left_open ? school_thirty:The thirty.} # mood: thinking
        ~ calm(4)
        ~ trust(whitfield, 1)
    - else:
        Ms. Rivera: I don’t … think anything is? # mood: surprised # look: whitfield
        Mrs. Whitfield: Nothing that was said. # mood: neutral
        ~ calm(2)
    }
* {(LIST_COUNT(left_open) > 0 or agreed ? school_thirty) and (backs > 0 or not (vague or box_empty))} [“I agree with the goals. Not with the minutes. Please let the notes say both.” # move: note-disagreement]
    ~ disagreed = true
    { agreed ? school_thirty:
        Ms. Rivera: Oh. I thought we’d … # mood: surprised
        Mrs. Whitfield: People may think again, Ms. Rivera. Write it. # look: rivera
        ~ leave_open(school_thirty)
    - else:
        Mrs. Whitfield: Both. # mood: neutral
    }
    ~ trust(whitfield, 1)
    ~ calm(3)
* {composure < 45 and backs > 0} [“It gets smaller every time it’s read out.” # move: vent # tone: plain]
    Mrs. Whitfield: Yes. They do. # mood: concerned
    ~ calm(2)
- ~ backs++
-> reading_on

=== the_pen ===
The signature page comes around. Somebody has put a little yellow arrow next to your line.
~ calm(-5)
- (before_pen)
<- at_the_table(-> before_pen)
* {LIST_COUNT(left_open) > 0} [“Is there someone neutral, who could help us with the part that’s stuck?” # move: ask-neutral]
    ~ ended = 2
    { agreed ? school_thirty:
        ~ leave_open(school_thirty)
    }
    { whitfield >= -1:
        Mrs. Whitfield: There is mediation. It is free. Both of us have to want it. # mood: thinking # look: you
        Mrs. Whitfield: I would rather that, than guess.
        ~ common(2)
    - else:
        Mrs. Whitfield: There is mediation. It takes both of us. I will say yes to it. # mood: guarded
        ~ common(1)
    }
* [“What does signing mean, on this one?” # move: ask-data]
    Ms. Rivera: Here, that you came. It’s not the same in every state. I’ll write ‘attended.’ # mood: thinking
    You sign, in your best chart handwriting.
    ~ calm(3)
    ~ ended = 3
* {composure >= 25} [Sign it. # move: sign-unread]
    The arrow comes off on your thumb. # thing: pen-signed
    ~ calm(2)
* {LIST_COUNT(left_open) == 0 or composure < 25} [“I’ll read it at home, when I’ve slept.” # move: state-calmly]
    Ms. Rivera: Sure! Of course. I’ll put a copy in an envelope. # mood: warm
    She’s halfway to a stamp when she remembers you’re here.
    ~ calm(3)
    ~ ended = 3
* {composure < 25} [“I’m not putting my name anywhere near this.” # move: vent # tone: sharp]
    Ms. Rivera: It’s just to say that you … # mood: frustrated
    ~ ended = 3
    ~ calm(-4)
    ~ common(-4)
    -> heat(-> how_it_stands)
* {LIST_COUNT(left_open) > 0 and composure >= 25} [“Let’s finish it on another day. While we’re still talking.” # move: reconvene]
    ~ ended = 1
    { agreed ? school_thirty:
        ~ leave_open(school_thirty)
    }
    Ms. Rivera: January 28? A Tuesday, quarter past eight? # mood: relieved # gesture: laptop
    ~ common(2)
- -> how_it_stands

// ------------------------------------------------------------------- Endings

=== function minutes_kept() ===
~ return agreed ? four_bursts or (agreed ? own_thirty and agreed ? class_thirty)

// Which ending has been earned.
=== how_it_stands ===
{
- ended == 2 and LIST_COUNT(left_open) > 0: -> after_neutral
- ended == 1: -> after_second_date
- agreed ? school_thirty: -> after_anything
- minutes_kept() and LIST_COUNT(agreed) >= 5 and common_ground >= 45 and (agreed ? pwn_sent or agreed ? log_home): -> after_agreed
- minutes_kept() or agreed ? own_thirty or agreed ? class_thirty: -> after_part
- else: -> after_stopped
}

// Chairs scrape. What was said this morning comes back once more.
=== goodbyes ===
- (before_goodbye)
* [Stop by Mr. Okafor, at the door. # move: acknowledge]
    { said_grandma:
        Mr. Okafor: What you said, about his grandma. I’ll be hearing that all day. # mood: concerned # look: you
    - else:
        { said_service:
            Mr. Okafor: “She’s six,” you said. I’ve got to go back in there and let her be six. # mood: thinking # look: you
        - else:
            { let_off:
                Mr. Okafor: You were kind to me, in there. I’d half hoped you wouldn’t be. # mood: thinking # look: you
            }
            { okafor >= 1 and not let_off:
                Mr. Okafor: Friday, one thirty. Joke Jar. There’s a chair if you bring one. # mood: smile # look: you # gesture: reach
            }
            { okafor < 1 and not let_off:
                Mr. Okafor: Drive carefully. I mean it. You’ve been up all night. # mood: neutral # look: door
            }
        }
    }
* [Stop by Ms. Yusuf, packing her cards. # move: acknowledge]
    { agreed ? school_thirty:
        Ms. Yusuf: There are four chairs at that table. I’ll put him in the one next to me. # mood: concerned # look: papers
    }
    { said_halved and not (agreed ? school_thirty):
        Ms. Yusuf: “To match,” you said. It was true. I’d rather it had been kind. # mood: concerned # look: you
    }
    { not said_halved and not (agreed ? school_thirty):
        { yusuf >= 3:
            {
            - heard ? two_schools: Ms. Yusuf: I’m filling in that card on my door. “Back Tuesday, 10:30.” In ink. # mood: warm # look: you # gesture: reach
            - heard ? he_asked: Ms. Yusuf: I’m keeping the drawing. You can have a copy. I’m keeping the drawing. # mood: warm # gesture: heart
            - heard ? her_room_only: Ms. Yusuf: He has your way of waiting, you know. After he says a thing. # mood: warm # look: you
            - else: Ms. Yusuf: I don’t get asked much, in these. Thank you. # mood: warm # look: you
            }
        - else:
            { yusuf >= 0:
                Ms. Yusuf: He’ll come in {hand == caseload and not (agreed ? nine_owed):on Tuesday|at ten thirty} and ask me what you said. # mood: smile # look: papers
            - else:
                Ms. Yusuf: I’m late for a child. # mood: guarded # look: door
            }
        }
    }
* [Stop by Mrs. Whitfield, who hasn’t sat back once. # move: acknowledge]
    { charted:
        Mrs. Whitfield: “If nobody reads the chart.” I am going to steal that, and not say where I had it from. # mood: thinking # look: you
    - else:
        { said_punished:
            Mrs. Whitfield: I would like you not to think it, about the punishing. I do not require it. # mood: concerned # look: you
        - else:
            { weighed or ruby:
                { weighed:
                    Mrs. Whitfield: You asked how I weigh them. In eleven years, nobody has. # look: you
                - else:
                    Mrs. Whitfield: I said one of them is seven, and you did not ask me which. People do. # mood: thinking # look: you
                }
            }
            { hold_music and whitfield >= 1 and not weighed and not ruby:
                Mrs. Whitfield: I have been on hold with your hospital. Nineteen minutes. I will hear it differently. # mood: smile # look: you
            }
            { whitfield >= 2 and not hold_music and not weighed and not ruby:
                Mrs. Whitfield: Most people look away, when I say the thing about the names. # mood: thinking # look: you
            }
            { not weighed and not ruby and (whitfield < 1 or (whitfield < 2 and not hold_music)):
                Mrs. Whitfield: Visitor parking locks at ten. I have complained. # mood: neutral
            }
        }
    }
* [Just go. You’re asleep on your feet. # move: end-respectfully]
    Ms. Rivera runs after you with a scarf. It isn’t yours. # shot: door
    Ms. Rivera: It’s been that kind of year. # mood: smile
    ~ calm(2)
- ->->

// Every day has a pick-up line.
=== pick_up ===
You sleep. Badly. # place: outside
Ten past three. From the back seat: “Knock knock.”
“Who’s there?”
“In …” You can hear him look for it. “In …”
* [Wait for him. # move: listen]
    A car behind you honks. “In-ter-up-ting cow.” You start to answer, and right on time: “MOO.”
    ~ calm(6)
* [“Interrupting cow?” # move: interrupt # tone: gentle]
    He looks at you in the mirror. He’s seen you’re tired.
    “I say it.” He does. You get your moo.
* [Turn the engine off. # move: listen]
    Now you can hear him breathe. “In-ter-up-ting cow.” “Interrupting …” you say. He lets you get that far.
    ~ calm(6)
- { agreed ? school_thirty and not after_stopped:
    “What they say?” One Yuf, you say. Other kids.
    He thinks, as far as the light. “Do they wait?”
}
->->

=== after_agreed ===
{ card_said:
    Ms. Rivera turns your card over. On the back, by hand, with both names spelled right, is you. # scene: after # thing: stack
- else:
    Ms. Rivera: I know your name. I don’t know why it prints PARENT. # scene: after # mood: concerned # gesture: gather # thing: stack
    She writes it on the back of the card.
}
-> goodbyes -> pick_up ->
Sixty minutes, on paper{agreed ? clarity_first or end_date:, with a day to look again}. The card rides home on the dashboard. # ending: agreed
-> END

=== after_part ===
{ minutes_kept() and LIST_COUNT(left_open) == 0:
    Mrs. Whitfield: We have agreed on a great deal, quickly. # scene: after # mood: warm # look: you # gesture: reach # thing: stack
    {agreed ? pwn_sent or agreed ? log_home:She doesn’t smile. It’s how she looks when she means it.|So quickly that you’re holding nothing but a parking slip.}
- else:
    Mrs. Whitfield: We agree on more than we did at eight fifteen.{LIST_COUNT(left_open) > 0: What is open is written down as open.} # scene: after # mood: neutral # look: you # gesture: gather # thing: stack
}
-> goodbyes -> pick_up ->
Tonight, before work, you’ll send three lines: agreed, {LIST_COUNT(left_open) > 0:open|asked for}, next. You fall asleep composing the second one. # ending: agreed-in-part
-> END

=== after_second_date ===
Ms. Rivera: January 28. I’ll send what we’ve got by tonight. Tomorrow. Tonight. # scene: after # mood: warm # thing: calendar
{
- whitfield >= 0 and stays_said:
    Mrs. Whitfield: I will have counted again by then. # mood: thinking # look: you
- whitfield >= 0:
    Mrs. Whitfield: His sixty stays as it is until we have met. # mood: neutral # look: you
- else:
    Mrs. Whitfield nods at the date, and not at you.
}
-> goodbyes -> pick_up ->
Twelve days. It goes on the fridge, under his drawing of the cat. He asks what happens then. They listen, you say. # ending: reconvene
-> END

=== after_neutral ===
Mrs. Whitfield gives you a pamphlet from a stack that isn’t dusty. # scene: after # thing: spare-chair
Mrs. Whitfield: She will not decide it for us. She will make us listen. # mood: thinking # look: you
-> goodbyes -> pick_up ->
Your state’s parent center calls back while you’re making supper. “Start wherever you like,” a woman says. You turn off the stove, and do. # ending: neutral-third-party
-> END

=== after_stopped ===
You thank them, each by name. {composure >= 30:Your voice holds.|Your voice doesn’t hold. You get to the end of it.} # scene: after # shot: wide
-> goodbyes -> pick_up ->
The minutes aren’t settled. Nothing’s broken. On your break tonight you’ll write down what you asked for, and send it. # ending: ended-respectfully
-> END

=== after_anything ===
{ common_ground >= 45:
    Ms. Rivera squeezes your arm. It’s the warmest room you’ve been in all week. # scene: after # thing: pen-signed
- else:
    Ms. Rivera holds the door for you. She’s so relieved that for a second you are, too. # scene: after # thing: pen-signed
}
-> goodbyes ->
In the parking lot you read your copy. “Speech: group, 30.” You turn it over, to see what you got. # place: outside
~ calm(-10)
* [Read it again. # move: listen]
    It doesn’t change. You do, a bit.
* [“I’ve thought again.” # move: state-calmly # tone: plain]
    You say it to the steering wheel. It’s a whole sentence. It would fit in an email.
* [Start the car. # move: self-doubt]
    You were so glad it was friendly. You go on being glad for nearly a mile.
- -> pick_up ->
“I’ll ask.” The light goes green. # ending: agreed-to-anything
-> END

=== after_anger ===
You’re in the car before you know you’ve left. # scene: after # place: outside
Somebody knocks on the glass. It’s Mr. Okafor, one shoe undone, holding your notebook shut.
* [Roll the window down. # move: listen]
    { okafor >= 0:
        Mr. Okafor: I’d have gone at the word ‘graduating.’ # mood: concerned
    - else:
        Mr. Okafor: I thought you’d want it. # mood: neutral
    }
* [“I’m all right. Give me a minute.” # move: name-feeling]
    Mr. Okafor: Take ten. The aide’s got them. They’ve got glue. # mood: concerned
* [Take it through the gap. Say nothing. # move: end-respectfully]
    He taps the roof twice, the way you’d pat a horse.
- { not (minutes_kept() or agreed ? own_thirty or agreed ? class_thirty):
    Mr. Okafor: Mrs. Whitfield’s writing to you. Nothing changes today. # look: you
}
-> pick_up ->
You’d say most of it again, only slower. On your break, at four in the morning, you’ll write it down. # ending: left-in-anger
-> END

// When it has all become too much.

// Near the edge: little left of you, or of you and them together.
=== function too_hot() ===
~ return composure <= 15 or composure + common_ground <= 55

// Only after a hot line that nobody gave way to.
=== heat(-> back) ===
{ too_hot(): -> last_straw(back) }
-> back

=== last_straw(-> back) ===
~ term_said = ""
~ frayed++
{ frayed >= 2: -> no_more(back) }
{ composure <= 25:
    The lines on the page won’t hold still. Your hands have gone cold, and your face hasn’t.
- else:
    It’s gone very polite in here. Your jaw hurts. Nobody’s looking at anybody.
}
- (before_straw)
* {breaks < 1} [“I need five minutes.” # move: break # tone: plain]
    ~ breaks++
    -> table_break ->
    { composure < 60:
        ~ calm(60 - composure)
    }
    ~ common(4)
    -> back
* [Both hands flat on the table. In. Out. # move: breathe]
    Ms. Yusuf pushes her water across to you. You didn’t ask. You drink it. # thing: water
    ~ calm(14)
    ~ common(4)
    -> back
* [“I’m too angry to be fair to you. Another day.” # move: reschedule # move: name-feeling]
    Mrs. Whitfield: Thank you for saying which it is. # mood: surprised
    ~ common(2)
    ~ calm(5)
    -> table_reschedule
* [“Go on, then. Say the rest of it.” # move: vent # tone: sharp]
    Nobody wants to.
    ~ calm(-4)
    ~ common(-3)
    -> back

=== no_more(-> back) ===
{ not minutes_kept():
    ~ leave_open(school_thirty)
}
You’re on your feet. You don’t remember deciding to be. # shot: wide
{ rivera <= -3:
    Ms. Rivera: Please. Please, I … # mood: concerned
- else:
    Ms. Rivera: We can stop. We can just stop. # mood: concerned
}
~ common(-3)
* {not sat_back} [Sit back down. # move: breathe]
    ~ sat_back = true
    ~ left_open -= school_thirty
    Mr. Okafor slides your chair back in behind you. Somebody breathes out, and then they all do.
    { composure < 40:
        ~ calm(40 - composure)
    }
    { common_ground < 28:
        ~ common(28 - common_ground)
    }
    -> back
* {heard ? why_thirty} [“He can’t say it. So I’m saying it. He is not a chair you had free.” # move: vent # tone: sharp]
    Nobody has an answer. Mrs. Whitfield’s glasses are in her hand. # shot: door
* {not (heard ? why_thirty)} [“He can’t say it, so I’m saying it. He isn’t done.” # move: vent # tone: sharp]
    Nobody has an answer. Mrs. Whitfield’s glasses are in her hand. # shot: door
* [Take your coat. Go. # move: storm-out]
    Your arm won’t find the sleeve. You carry it. # shot: door
* [“Send me all of it in writing.” # move: ask-in-writing # move: storm-out # tone: sharp]
    ~ ask(on_paper)
    Mrs. Whitfield: You will have it. # mood: concerned # shot: door
    ~ agree(pwn_sent)
- -> after_anger

// ------------------------------------------- What you may do at any time

=== table_breathe ===
{ breaths:
- 1: You breathe out. Under the window, the radiator ticks. It’s in no hurry.
- 2: { stage >= 3: Out, slowly. Mr. Okafor breathes out too. You don’t think he knows he did. | Out, slowly. Somebody’s chair settles. The tissues are still where they put them. }
- 3: You take your time. Ms. Rivera’s fingers stop over the keys, and wait for you.
- 4: { common_ground >= 40: Out. Mrs. Whitfield pours a glass of water, and puts it where you can reach it. | Out. Ms. Yusuf, who listens to breathing for a living, looks at you and looks away. }
- else: You breathe. Nobody minds. Nobody has minded once.
}
->->

=== table_notebook ===
{
- LIST_COUNT(heard) >= 3:
    Your own handwriting, three kinds of it: four in the morning, the hallway, and now. The newest is the neatest.
- stage <= 2:
    Your own handwriting, from four this morning. “60.” Then: “Ask first. You ask strangers hard things every night.”
- else:
    “Ask first,” it says, in your four-in-the-morning hand. Underneath, there’s still room.
}
->->

=== table_word ===
{ term_said:
- "artic group":
    Ms. Yusuf: Sorry. Articulation group. Four children around my table. R sounds, mostly. # mood: warm # look: you
    You: Is R what’s hard for Theo?
    Ms. Yusuf: No. Getting from one sound to the next is. # mood: thinking
    You: Then why is he in it?
    Ms. Yusuf: It’s the group we have. # mood: concerned # look: rivera
    ~ trust(yusuf, 1)
    ~ common(1)
- "intelligible":
    Ms. Yusuf: Intelligible. How much a listener gets. It depends who’s listening, and where. # mood: thinking
    ~ trust(yusuf, 1)
- "specials":
    Ms. Rivera: Music, art, gym, library. We say ‘specials.’ # mood: warm
    Mr. Okafor: The children say ‘the good part.’ # mood: smile
    ~ common(1)
- "Prior Written Notice":
    Mrs. Whitfield: A letter. What the school will do or won’t, and why, and what it looked at. You get it before anything changes. # mood: neutral # look: you
    ~ trust(whitfield, 1)
- "PLAAFP":
    You: PLAAFP, I mean.
    Ms. Rivera: Sorry. That’s a lot of letters. It’s how he’s doing now. # mood: smile
    Mr. Okafor: My first year, I said ‘bless you.’ # mood: smile
    ~ common(1)
}
~ term_said = ""
~ calm(1)
->->

=== table_break ===
~ term_said = ""
Ms. Rivera: Of course. The hallway’s quieter. # mood: warm # look: door
Floor wax, toast. Mr. Okafor’s class, with an aide. Theo’s last, singing. # place: hallway
~ saw_him = true
{ hand:
- caseload: He stops at a card on a narrow door. “Ms. Yusuf is at HILLCREST. Back …” Nobody’s filled that in. He pats it, and goes on.
- carryover: He turns to the boy in front and says something. The boy turns to his friend Priya. “What’d he say?” She tells him.
- music: He stops at the music room, and lays his hand flat on the door till the aide calls him.
}
{ hand == caseload:
    ~ hear(two_schools)
}
* [Let them go by. Breathe. # move: breathe]
    “… im-por-tant to us,” sings Theo, going around the corner. You lean on the wall till it’s gone.
* [Wave. # move: breathe]
    He sees the badge, then you. He says your name, the one only he uses. It comes out whole.
* [Splash your face at the low fountain. # move: breathe]
    It’s built for six-year-olds. You have to bow. By the time you’ve straightened up, so has everything else.
- Back in, nobody’s moved your pen. # place: table
->->

=== table_reschedule ===
{ stage <= 2:
    Ms. Rivera: Oh! Sure. We’ve hardly … no. Of course. # mood: surprised # gesture: laptop
- else:
    Ms. Rivera: Of course. January 28? Quarter past eight? # mood: concerned # gesture: laptop
}
{ not minutes_kept():
    ~ leave_open(school_thirty)
}
Mrs. Whitfield: Sleep first. # mood: neutral # look: you
* [“And his sixty, till then?” # move: ask-in-writing # tone: plain]
    ~ ask(keep_sixty)
    { whitfield >= -2:
        Mrs. Whitfield: Stays. Put it in the notes, Ms. Rivera. # mood: neutral
        ~ stays_said = true
        ~ calm(4)
        ~ common(1)
    - else:
        Mrs. Whitfield: I will answer that in writing. By tomorrow. # mood: guarded
    }
* [“Please write down that I don’t agree to thirty.” # move: note-disagreement]
    ~ disagreed = true
    Ms. Rivera: ‘Parent does not …’ Okay. It’s down. # gesture: laptop
    ~ calm(3)
* [“I’m sorry. I thought I could do it.” # move: self-doubt]
    Ms. Yusuf: You drove here after a night shift. # mood: warm # look: you
    Ms. Yusuf: I’ve canceled for less.
    ~ trust(yusuf, 1)
    ~ common(1)
- -> after_second_date

=== table_end ===
{ LIST_COUNT(agreed) == 0 or agreed ? school_thirty:
    ~ leave_open(school_thirty)
}
{ common_ground >= 40:
    Mrs. Whitfield: Then let us stop well. # mood: neutral # look: you
- else:
    Mrs. Whitfield: Very well. # mood: guarded
}
* [“Would you write what’s agreed and what’s open, and send me both?” # move: ask-in-writing]
    ~ ask(on_paper)
    Ms. Rivera: Two lists. Today. I do love a list. # mood: warm # gesture: write
    ~ agree(pwn_sent)
    ~ calm(3)
    ~ common(1)
* [“I don’t agree about the minutes. I’d like the notes to say so.” # move: note-disagreement]
    ~ disagreed = true
    Mrs. Whitfield: They will. # mood: neutral
    ~ trust(whitfield, 1)
    ~ calm(3)
* [Close your notebook. Push the chair in. # move: end-respectfully]
    Mr. Okafor stands up, because you did. Then they all do.
    ~ common(1)
- { agreed ? own_thirty or agreed ? class_thirty or agreed ? four_bursts: -> after_part }
-> after_stopped
