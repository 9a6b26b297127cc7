// Twelve More Weeks. A girl who tells stories, a test that took forty minutes, and a room her mother knows.
// How it is made: plan.md. What is said of the law, and by whom: sources.md.

INCLUDE ../lib/meeting.ink

LIST hand = backlog, label, program
LIST heard = told_pages, six_words, third_round, one_sitting, no_pictures, report_card, radiator, which_books, read_to_her, nurse_slips, cant_wait, many_files, late_boy, the_annex, wrong_test, the_box, the_summer
LIST offered = group_stays, consent_now, early_drop, outside_screen, my_story, dated_wait, ears_home
LIST asked = a_name, right_teaching, no_shame, read_out, what_tests, needed_growth, full_testing, if_not_then, on_paper
LIST agreed = full_tests, three_tests, one_test, iee_asked, four_days, two_days, growth_line, growth_april, by_ear, any_bin, her_stories, name_it, graph_home, pwn_sent, school_twelve

VAR gill = 0
VAR aldrich = 0
VAR tavares = 0
VAR marsh = 0
VAR nana = 0

// What was said, and comes back.
VAR came_with = 0           // at the door: 1 no, 2 two questions, 3 me first, 4 a handful of gives
VAR nana_waits = false      // she was asked to let you go first
VAR tube_said = false       // they know you can hear the tube
VAR said_since = false      // “I’ve been asking since first grade.”
VAR said_sorry = false      // “She says sorry to books.”
VAR said_scared = false     // “She’s polite when she’s scared.”
VAR said_late = false       // “You’ve got a word on her now. It’s ‘late.’”
VAR told_room = false       // they know it was this room
VAR said_dennis = false     // “Dennis isn’t Amara.”
VAR not_lazy = false        // “I wasn’t lazy, Mama.”
VAR outsides = false        // “I’m good at the outsides of books.”
VAR wrong_word = false      // “So it wasn’t the word. It was the wrong word.”
VAR did_sum = false         // April, and then sixty days
VAR which_one = false       // “Which one of you is it?”
VAR asked_broad = false     // asked for the whole of it first
VAR drew_it = false         // drew it for them: two boxes and a wire
VAR trimmed = false         // the testing was trimmed to three
VAR worry_asked = false     // “What is it about that, that worries you the most?”
VAR tries = 0               // ways tried, for the testing
VAR left_how = false        // the how was left to them
VAR vague_then = false      // “we’d look at it” was left at that
VAR rounds = 0              // questions asked of the room
VAR gives = 0               // things given, out loud
VAR holds = 0               // small things asked for
VAR backs = 0               // things asked when it was read out
VAR disagreed = false       // said so, for the notes
VAR ended = 0               // 1 a second date, 2 someone neutral, 3 stopped well
VAR frayed = 0              // how often it nearly broke
VAR sat_back = false        // got up, and sat down again
VAR stage = 0               // how far the meeting has come
~ deal_hand()
-> at_the_door

// ------------------------------------------------------------ Before the door

=== at_the_door ===
You had second grade in Room 9. They’ve painted since, but the hooks are the same, and you could find yours in the dark. # scene: door # place: hallway
Nana: And when they say wait? What do we say? # look: you
* [“We ask them how long, and then we ask them what for.” # move: ask-data]
    ~ came_with = 2
    Nana: How long, what for. Write it … # mood: thinking
    Nana: I’ll remember it. # look: away
    ~ calm(3)
* [“We say no.” # move: demand # tone: firm]
    ~ came_with = 1
    Nana: Good. I’ll say it with you. # mood: warm
    She squares up in her church coat.
    ~ calm(-2)
    ~ trust(nana, 1)
* [Count on your fingers what you’ve got to offer. # move: give]
    ~ came_with = 4
    Any test day, before work. Your name on a form. You’ve run out of thumb.
    ~ calm(3)
* [“Let me go first, Mama. Please.” # move: state-calmly # tone: gentle]
    ~ came_with = 3
    ~ nana_waits = true
    Nana: When do I not? # mood: surprised
    You look at each other, and she starts to laugh.
    ~ calm(3)
    ~ trust(nana, -1)
- -> small_chairs

// ------------------------------------------------------------------- Welcome

=== small_chairs ===
~ stage = 1
Miss Tavares: Hi! Come in. It’s wet, we did beans. # scene: welcome # place: table # mood: smile
Mr. Marsh: Mom, Grandma. Sit anywhere. If I ask you twice, it’s my ears. # mood: neutral
Nana: Mrs. Bell. # look: marsh # mood: guarded
The chairs come up to your shins.
- (before_chairs)
<- at_the_table(-> before_chairs)
* [“Whose seat am I in?” # move: ask-open # tone: plain]
    Miss Tavares: Hers. # mood: warm
    Her name’s taped to it. The first A is rubbed white.
    ~ trust(tavares, 1)
    ~ common(1)
* [“I’m not your mom either. But I’ll answer to it.” # move: state-calmly # tone: gentle]
    Mr. Marsh: You shouldn’t have to. # mood: smile
    ~ trust(marsh, 1)
    ~ calm(2)
* [“That tube by the sink’s about to go.” # move: share-knowledge # tone: plain]
    ~ tube_said = true
    Miss Tavares: She said you can hear them! We’ve been asking since October. # mood: surprised
    ~ trust(tavares, 1)
    ~ calm(2)
* [Roll the teacher’s own chair over, for your mother. # move: acknowledge]
    Now Nana’s a head above everybody, and knows it.
    ~ trust(nana, 1)
    ~ trust(tavares, 1)
    ~ calm(2)
- { hand:
- backlog: Dr. Gill has a lot of folders for one child.
- label: At “eligible” on the agenda, Mr. Marsh touches his hearing aid.
- program: Mrs. Aldrich keeps turning a small key on a ribbon.
}
-> the_good

=== the_good ===
Mrs. Aldrich: Now. The good. Amara has the words of a retired judge, and lovely manners. # mood: warm # gesture: open
Miss Tavares puts her hand up. Nobody’s looking.
- (before_good)
<- at_the_table(-> before_good)
* [“She’s polite when she’s scared. At home she argues.” # move: share-knowledge]
    ~ said_scared = true
    Mrs. Aldrich: Scared? Of my table? # mood: surprised
    Dr. Gill: I’d have said watchful. On the day. # mood: thinking # look: aldrich
    The hand goes down.
    ~ trust(gill, 1)
    ~ common(1)
* [Nod to the teacher. Wait. # move: listen]
    -> night_moth
* [“She’ll tell you why the moon looks big when it’s low, and she’ll be right.” # move: share-knowledge]
    Dr. Gill: She told me. I hadn’t asked. # mood: smile
    The hand goes down again.
    ~ trust(gill, 1)
    ~ common(2)
* [“Miss Tavares has her hand up.” # move: acknowledge # tone: plain]
    ~ trust(tavares, 1)
    -> night_moth
- -> three_wants

=== night_moth ===
Miss Tavares: It’s her story? At recess? There’s a moth who sorts mail, and he can’t read, so he eats the letters. I’ve typed fourteen pages. # mood: smile
~ hear(told_pages)
~ trust(tavares, 1)
~ common(2)
Nana: I sorted mail. # mood: surprised # look: tavares
-> three_wants

=== three_wants ===
Mr. Marsh: What do you want out of today? I’ll write it your way. # gesture: write # look: you
{ not nana_waits: Nana: She wants that child reading. }
- (before_wants)
<- at_the_table(-> before_wants)
* [“She says sorry to a book if she drops it. I want that to stop.” # move: share-knowledge]
    ~ said_sorry = true
    ~ ask(no_shame)
    Mrs. Aldrich: To the book? # mood: concerned
    ~ trust(aldrich, 1)
    ~ common(2)
* [“Something done. I’ve been asking since first grade.” # move: keep-score # tone: firm]
    ~ said_since = true
    Mr. Marsh: Two calls, one email. I have them here. # look: papers # mood: concerned
    ~ trust(marsh, 1)
    ~ common(-2)
    ~ calm(-3)
* [“I’d rather hear from each of you first.” # move: ask-open]
    Mrs. Aldrich already has a page in her hand.
    ~ common(2)
    ~ trust(tavares, 1)
* [“A name for it. The right teaching. And nobody making her ashamed.” # move: state-calmly]
    ~ ask(a_name)
    ~ ask(right_teaching)
    ~ ask(no_shame)
    Mr. Marsh goes over the last one twice.
    ~ trust(marsh, 1)
    ~ calm(2)
- -> the_report

// ------------------------------------------------------------- What they see

=== the_report ===
~ stage = 2
~ term_said = "eligible"
Dr. Gill: My report. I’ve put a mark by the … by the main line. # scene: view # mood: neutral # gesture: paper
Four pages, gray from edge to edge. They all go quiet, so that you can finish.
~ calm(-8)
- (before_report)
<- at_the_table(-> before_report)
* [“Would you read it to me? I take things in better by ear.” # move: state-calmly # tone: plain]
    ~ ask(read_out)
    Dr. Gill: Of course. “Reading, broad score, 86, low average. Not eligible at this time.” # mood: surprised # gesture: paper
    ~ calm(5)
    ~ trust(gill, 1)
* [Move your eyes down it, and turn each page when it seems time. # move: self-doubt]
    You know how long a page takes. Your mother looks out of the window for you.
    ~ calm(-5)
* [Hand it to your mother. # move: listen]
    Nana: “Not eligible at this time.” Which time? # look: gill # gesture: paper
    She’s read all four pages.
    ~ trust(nana, 1)
    ~ calm(2)
* [“Just tell me. Yes or no?” # move: ask-data # tone: sharp]
    Mr. Marsh: It’s no. For now. # look: you
    He says it with his eyes up, at least.
    ~ trust(marsh, 1)
    ~ calm(-3)
- -> purple_line

=== purple_line ===
~ term_said = ""
Mrs. Aldrich: Now mine, because mine’s cheerful. Twenty-two words a minute in September. Thirty-one today. She’s growing! # mood: smile # gesture: paper
Dots, and a ruler line through them, in purple. It does go up.
- (before_line)
<- at_the_table(-> before_line)
* [Put your finger on the last dot, and leave it there. # move: listen]
    Mrs. Aldrich: I do those by hand. I had a boy, Dennis … # mood: warm
    Dr. Gill is looking at your finger.
    -> half_a_word
* [“She’s proud of that thirty-one. She told the bus driver.” # move: share-knowledge]
    Mrs. Aldrich: That’s what I mean! I had a boy, Dennis, who began lower. He’s a dentist. # mood: warm
    ~ trust(aldrich, 2)
    ~ common(2)
    -> twelve_more
* [“So it’s working. That’s what we’d all hope for.” # move: assume # tone: gentle]
    Mrs. Aldrich: It is! I had a boy, Dennis, who began lower. He’s a dentist. # mood: smile
    Dr. Gill draws a breath, and lets it go again.
    ~ trust(aldrich, 1)
    ~ common(1)
    -> twelve_more
* [“Where would she need to be by June?” # move: ask-data]
    ~ ask(needed_growth)
    Mrs. Aldrich: Ninety, for most. But I had a boy, Dennis, who began lower, and he’s a dentist. # mood: guarded
    ~ calm(-4)
    -> half_a_word

=== half_a_word ===
Dr. Gill: Half a word. A week. # mood: concerned # look: table
Mr. Marsh: Say again? # look: gill
Dr. Gill: Nothing. It’s only arithmetic. # mood: guarded
- (before_half)
<- at_the_table(-> before_half)
* [“Dennis isn’t Amara.” # move: dismiss # tone: sharp]
    ~ said_dennis = true
    Mrs. Aldrich: No. No, he isn’t. # mood: guarded # gesture: crossed
    ~ trust(aldrich, -2)
    ~ common(-3)
* [“Half a word a week, he said. So twelve weeks is six words.” # move: reflect-back # tone: plain]
    Mr. Marsh: Six words. # mood: surprised
    He lays his pencil along the purple line, and past the end of it.
    ~ hear(six_words)
    ~ trust(marsh, 1)
    ~ trust(gill, 1)
    ~ common(3)
    ~ calm(2)
* [Leave it to him to say it again. # move: listen]
    He doesn’t. Your mother does.
    Nana: He said half a word a week. I’m seventy-four, and I heard him. # look: marsh
    ~ hear(six_words)
    ~ trust(nana, 1)
    ~ trust(gill, -1)
* [“I think it’s that she’s careful. It slows her down, is all.” # move: assume # tone: gentle]
    Mrs. Aldrich: It’s care! I’ve always said so. # mood: warm
    ~ trust(aldrich, 1)
- -> twelve_more

=== twelve_more ===
Mr. Marsh: So the team would like to give it twelve more weeks. Small group, as now. Then we look again. # mood: neutral
{ came_with == 1: Nana: No. # look: marsh }
~ calm(-4)
- (before_twelve)
<- at_the_table(-> before_twelve)
* [“And if it’s the end of April, and she’s the same?” # move: ask-open]
    ~ ask(if_not_then)
    Mr. Marsh: I hadn’t gotten that far. # mood: thinking
    ~ trust(marsh, 1)
    ~ common(1)
* [“She can’t wait any more. Please. She just can’t.” # move: plead]
    Mrs. Aldrich: Nobody hates it more than I do, dear. # mood: concerned # gesture: heart
    ~ calm(-4)
    ~ trust(aldrich, 1)
* [“Twelve more than what?” # move: ask-data # tone: plain]
    Mrs. Aldrich: Than the fall. And the spring. This would make … three. # mood: thinking # look: table
    ~ hear(third_round)
    ~ calm(-2)
    ~ common(2)
* [“Wait is what they told my mother, in the office, by the fish tank.” # move: name-feeling # tone: plain]
    Nana: It was. It had the same fish. # mood: concerned # look: you
    ~ told_room = true
    ~ common(2)
    ~ calm(2)
- -> late_bloomer

=== late_bloomer ===
Mr. Marsh: Here’s the hard part. A word you put on a child in second grade can be on her in twelfth. And some are only late bloomers. # mood: concerned # look: you
Your mother sets her bag on the floor.
~ calm(-17)
~ common(-3)
- (before_late)
<- at_the_table(-> before_late)
* [“You’ve put one on her now. It’s ‘late.’” # move: accuse # tone: sharp]
    ~ said_late = true
    Mr. Marsh: It’s what? # look: gill
    Dr. Gill: “Late.” She says the word is “late.” # mood: concerned # look: marsh
    ~ trust(marsh, -2)
    ~ common(-5)
    ~ calm(-4)
    -> ears_red
* [“They called me that. In here. I sat by the sink.” # move: name-feeling # needs: composure 35]
    Everyone looks at the sink.
    Mr. Marsh puts his pencil down flat.
    ~ told_room = true
    ~ calm(8)
    ~ common(3)
    ~ trust(marsh, 1)
    ~ trust(aldrich, 1)
* [Say nothing. Look up at the tube over the sink until it stops jumping. # move: listen]
    Mr. Marsh: I say that to a lot of mothers. I don’t say it well. # mood: thinking # look: table
    ~ trust(marsh, 1)
    ~ common(2)
    ~ calm(4)
* [“Who have you seen it on?” # move: ask-why # tone: plain]
    { hand:
    - label: Mr. Marsh: Boys. Nobody you’d … one boy. # look: away # mood: guarded
    - else: Mr. Marsh: Four that I could name. Two of them work at the gas station. # mood: concerned
    }
    ~ trust(marsh, 2)
    ~ common(2)
    ~ calm(2)
- -> the_folder

=== ears_red ===
Mr. Marsh’s ears have gone red, the good one and the other one.
- (before_red)
<- at_the_table(-> before_red)
* [“I’m sorry. You all know more about this than me.” # move: self-doubt # tone: gentle]
    Nana: They don’t. # look: you # mood: frustrated
    ~ calm(-4)
    ~ common(1)
* [“That wasn’t fair to you. It’s just what I heard, when you said it.” # move: name-feeling # tone: plain]
    Mr. Marsh: I’d have heard it too. # mood: concerned
    ~ trust(marsh, 2)
    ~ common(4)
    ~ calm(6)
* [Leave it there. Let him have it a minute. # move: listen]
    Dr. Gill: It is a word, in fairness. # mood: thinking # look: marsh
    ~ trust(gill, 1)
    ~ calm(3)
* [“And if you’re wrong, which one of you is it that goes and tells her?” # move: accuse # tone: sharp]
    Mrs. Aldrich: Nobody is going to have to … # mood: frustrated
    Mr. Marsh: Me. I’d tell her. # mood: guarded
    ~ trust(aldrich, -1)
    ~ trust(marsh, -1)
    ~ common(-4)
    ~ calm(-4)
    -> heat(-> the_folder)
- -> the_folder

// --------------------------------------------------------- What lies beneath

=== the_folder ===
~ stage = 3
~ term_said = "broad score"
Mr. Marsh: Dr. Gill. The testing. Facing me. # scene: under # mood: neutral
Dr. Gill: On the day, a broad score. That’s words and meaning together. She’s strong on meaning. Very. It … carries her. # mood: thinking
- (before_folder)
<- at_the_table(-> before_folder)
* [“What’s she like, alone in a room with you?” # move: ask-open]
    ~ outsides = true
    Dr. Gill: She told me, “I’m good at the outsides of books.” She did six for me, from their covers. # mood: smile
    ~ trust(gill, 2)
    ~ common(3)
    -> covered
* [“What did you not test?” # move: ask-data # tone: plain]
    ~ ask(what_tests)
    Dr. Gill: Sounds. Speed. Spelling. # mood: surprised # look: you
    -> forty_minutes
* [Watch him line up his pencils. Don’t help. # move: listen]
    Four pencils, no erasers. He gets them even.
    -> forty_minutes
* [“You saw that she’s bright, so you stopped looking.” # move: accuse # tone: sharp]
    Dr. Gill: I gave what I was asked to give. # mood: guarded # look: papers
    ~ trust(gill, -2)
    ~ common(-4)
    ~ calm(-2)
    -> heat(-> her_mother)

=== forty_minutes ===
Dr. Gill: It was forty minutes. One sitting. There was a fire drill in it. # mood: concerned
~ hear(one_sitting)
~ trust(gill, 1)
~ common(1)
-> covered

=== covered ===
Dr. Gill: There’s a thing I did that isn’t in the report. It isn’t, strictly, part of the … # look: papers # mood: thinking
* [“If it’s not in the report, it’s no use to me.” # move: interrupt # tone: plain]
    Dr. Gill: No. Quite right. # mood: guarded # gesture: gather
    ~ trust(gill, -1)
    ~ common(-1)
    -> her_mother
* [Wait. # move: listen]
    -> the_pony
* [“She guesses, doesn’t she? I know how that’s done.” # move: share-knowledge # tone: gentle]
    ~ trust(gill, 1)
    -> the_pony

=== the_pony ===
Dr. Gill: I put my hand over the picture. It said “horse.” She said “pony.” And of twenty made-up words, three. # mood: concerned # look: you
~ hear(no_pictures)
~ common(2)
~ calm(-3)
-> her_mother

=== her_mother ===
~ term_said = ""
Dr. Gill: In the family. Was reading hard for anybody? # look: you # mood: listening
Nana: Not on my side. Her mother was only lazy. This child works. # look: gill # mood: warm
She pats your arm. She’s helping.
~ calm(-17)
- (before_lazy)
<- at_the_table(-> before_lazy)
* [“Don’t you call me that. Not now, not in front of these people.” # move: vent # tone: sharp]
    Nana: I’m only telling the man how … # mood: surprised
    Her hand goes back to her own lap.
    ~ trust(nana, -2)
    ~ common(-3)
    ~ calm(-3)
    -> heat(-> her_hand)
* [“It was hard for me. It still is.” # move: share-knowledge # tone: plain]
    ~ offer(my_story)
    Dr. Gill: Thank you. I’d asked you that in writing, I see. # gesture: write # mood: concerned
    ~ trust(gill, 2)
    ~ common(3)
    ~ calm(3)
* [“I wasn’t lazy, Mama.” # move: name-feeling # needs: composure 35]
    ~ not_lazy = true
    Nana: Then what were you? # mood: surprised # look: you
    You: I sat there till you went to work, and I couldn’t do it.
    ~ offer(my_story)
    ~ trust(nana, 1)
    ~ trust(gill, 1)
    ~ common(4)
    ~ calm(8)
* [Hold on to the edge of the desk, and let it go by. # move: listen]
    Dr. Gill: “Lazy” is in most old files, Mrs. Bell. It’s never once been what it was. # look: nana # mood: concerned
    ~ trust(gill, 1)
    ~ calm(4)
    ~ common(1)
- -> the_card

=== the_card ===
Nana takes a long envelope out of her bag.
Nana: “Room 9. Effort, needs to improve. A late bloomer. Give her time.” # gesture: paper # mood: concerned
Nana: So I gave it. Twenty-eight years. # look: marsh
~ hear(report_card)
~ trust(nana, 2)
~ trust(marsh, 1)
~ common(3)
~ calm(-3)
- (before_card)
<- at_the_table(-> before_card)
* [“So that’s what twelve more weeks looks like.” # move: state-calmly # tone: firm]
    Mr. Marsh reads it upside down. He doesn’t ask for anything to be said again.
    ~ trust(marsh, 1)
    ~ common(1)
    ~ calm(2)
* [“You did what they told you to.” # move: acknowledge # tone: gentle]
    Nana: That’s what I did. # mood: relieved
    Mrs. Aldrich takes the card from her, in both hands.
    ~ trust(nana, 2)
    ~ trust(aldrich, 1)
    ~ calm(3)
* [Take the card. Feel how soft it’s gone. # move: listen]
    It’s been in and out of that envelope a lot, and you never knew.
    ~ calm(4)
    ~ trust(nana, 1)
- -> her_hand

=== her_hand ===
Miss Tavares’s hand is up.
Miss Tavares: She hides books. Can I say that? Nine, behind the radiator. I dusted them. They’re not … # mood: concerned # look: marsh
~ hear(radiator)
~ calm(-8)
Mrs. Aldrich: Not finished. No, poor lamb. # look: tavares
- (before_hand)
<- at_the_table(-> before_hand)
* [Look at her. Not at him, and not at Mrs. Aldrich. # move: listen]
    ~ trust(tavares, 1)
    ~ calm(2)
    -> her_color
* [“I wish I’d known that.” # move: name-feeling # tone: plain]
    Miss Tavares: I know. I found them in December. I know. # mood: concerned # look: table
    Whatever they’re not, she doesn’t get back to it.
    ~ trust(tavares, -1)
    ~ calm(3)
* [“Behind the radiator’s where I put mine. Open at the same page all year.” # move: assume # tone: gentle]
    Miss Tavares: Oh. That’s so … yes. # mood: concerned
    Everyone’s very kind about it, and nobody asks what they were not.
    ~ common(2)
    ~ calm(3)
* [“Not what, Miss Tavares?” # move: ask-open]
    ~ trust(tavares, 1)
    -> her_color
- -> whose_no

=== her_color ===
Miss Tavares: They’re not her color. She’s a yellow. These are deep sea. Volcanoes. She’s not hiding from them. She’s saving them. # look: you # mood: warm
~ hear(which_books)
~ trust(tavares, 2)
~ common(3)
~ calm(4)
{
- heard ? told_pages:
    You: That’s her moth. The best letters, he won’t eat.
    You’d been so sure you knew this part.
    ~ trust(tavares, 1)
- else:
    You’d hidden yours so that nobody would ask. You’d been so sure you knew this part.
}
-> whose_no

// Somebody here is the no.

=== whose_no ===
~ term_said = ""
{ rounds >= 2: -> twenty_to_four }
{ rounds:
- 0: {her_color:And somebody here is the no.|Somebody here is the no, and you can’t tell who. You go from face to face, the way you’d try a row of switches.}
- 1: { hand:
    - backlog: Dr. Gill looks up at the calendar, counts something on it, and stops.
    - label: Mr. Marsh has turned his chair, so that he can see every mouth.
    - program: Mrs. Aldrich has the ribbon so tight around her finger that the tip’s gone white.
    }
}
- (before_whose)
<- at_the_table(-> before_whose)
* {not ask_marsh and not one_boy} [“Mr. Marsh, what do you think a word would do to her?” # move: ask-why]
    ~ rounds++
    -> ask_marsh
* {rounds == 1 and composure < 50} [“I wish one of you would just come out and say who it is that’s stopping this.” # move: accuse # tone: sharp]
    ~ rounds++
    ~ which_one = true
    Mr. Marsh: It’s a team that … # mood: guarded
    Mrs. Aldrich: Nobody is! # mood: frustrated
    ~ common(-5)
    ~ calm(-3)
    ~ trust(marsh, -1)
    ~ trust(aldrich, -1)
    ~ trust(gill, -1)
    -> heat(-> whose_no)
* {not ask_gill and not open_files and rounds == 0} [“Dr. Gill, what would it cost you to test the rest?” # move: ask-open]
    ~ rounds++
    -> ask_gill
* {rounds >= 1 and not ask_tavares and tavares > -2} [“Miss Tavares, what’s it like for her, at ten past one?” # move: ask-open]
    ~ rounds++
    -> ask_tavares
* {not quiet_room and rounds == 0} [Say nothing. See who can’t stand it. # move: listen]
    ~ rounds++
    -> quiet_room
* {rounds == 1 and composure >= 50} [“I think I’ve got what I came for. Can I tell you what I want?” # move: state-calmly]
    Mr. Marsh: In a minute, yes. # mood: thinking # look: clock
    -> twenty_to_four
* {rounds >= 1 and not the_rule} [“Does she have to do the twelve weeks before you’ll test the rest?” # move: ask-data # tone: plain]
    ~ rounds++
    -> the_rule
* {not ask_aldrich and not the_key and (rounds == 0 or ask_marsh or one_boy)} [“Mrs. Aldrich, what haven’t you tried with her yet?” # move: ask-open]
    ~ rounds++
    -> ask_aldrich

=== quiet_room ===
~ common(1)
{ hand:
- backlog: -> open_files
- label: -> one_boy
- program: -> the_key
}

// The psychologist

=== ask_gill ===
{ gill <= -2:
    Dr. Gill: What I have is in the report. # mood: guarded # gesture: crossed
    He lines the report up with the edge of the desk. Then he lines up the desk.
    -> whose_no
}
{ hand:
- backlog:
    Dr. Gill: All of it is eleven hours. And I have … # mood: thinking # look: papers
    -> open_files
- label:
    Dr. Gill: Me? Very little. I have the hours, this month. # mood: surprised
    He starts to look at Mr. Marsh, and looks at the clock.
    ~ trust(gill, 1)
- program:
    Dr. Gill: Hours. I’d find them. I was asked to let the group run its course. # mood: thinking
    Mrs. Aldrich tidies a page that was tidy.
    ~ trust(gill, 1)
}
-> whose_no

=== open_files ===
Dr. Gill: Twenty-six open files. There were two of us, and I have her schools now. # mood: concerned # look: marsh
Mr. Marsh: You told me “some.” # mood: surprised
~ hear(many_files)
~ trust(gill, 1)
~ common(2)
-> forty_days

=== forty_days ===
Dr. Gill: If I take one on, I must be done. Last spring I had a boy … # look: table # mood: concerned
* [Give him all the time he wants. # move: listen]
    -> late_by_forty
* [“It’s all right, Dr. Gill. You don’t have to say.” # move: acknowledge # tone: gentle]
    Dr. Gill: No. Thank you. # mood: relieved
    He puts the boy away again, wherever he keeps him.
    ~ trust(gill, 1)
    ~ common(1)
* [“But this isn’t about that boy, is it?” # move: interrupt # tone: plain]
    Dr. Gill: No. Quite so. # mood: guarded
    ~ trust(gill, -1)
* [“What happened to him?” # move: ask-open # tone: gentle]
    -> late_by_forty
- -> whose_no

=== late_by_forty ===
Dr. Gill: I was forty days late. It was June by then, and they’d moved. His new school started over, and he had third grade with no help. I put the date in red now, on the front. # mood: concerned # look: you
~ hear(late_boy)
~ trust(gill, 2)
~ common(4)
- (before_forty)
<- at_the_table(-> before_forty)
* [“And now it’s Amara who pays for him.” # move: accuse # tone: sharp]
    Dr. Gill: That’s how it comes out. I know. # mood: concerned # gesture: crossed
    ~ trust(gill, -2)
    ~ common(-4)
    ~ calm(-3)
    -> heat(-> whose_no)
* [“I left a house half wired once. I still drive past it.” # move: acknowledge # tone: gentle]
    Dr. Gill: Yes. One drives past. # mood: relieved
    ~ trust(gill, 1)
    ~ common(2)
    ~ calm(2)
* [“So you’d rather not start than be late.” # move: reflect-back # tone: plain]
    Dr. Gill: I hadn’t put it so … yes. # mood: thinking
    Mr. Marsh gets that one the first time.
    ~ trust(gill, 1)
    ~ trust(marsh, 1)
- -> whose_no

// The assistant principal

=== ask_marsh ===
{ marsh <= -2:
    Mr. Marsh: I’ve said what I think it would do. # mood: guarded # gesture: crossed
    He’s turned in his chair. It’s the other ear that’s toward you now.
    -> whose_no
}
{ hand:
- label: -> one_boy
- backlog:
    Mr. Marsh: Less than waiting might. But I can’t sign for hours that aren’t there. # mood: thinking # look: gill
- program:
    Mr. Marsh: I don’t know that it’s her I’m thinking of. People drive here to look at these groups. # mood: thinking # look: aldrich
}
~ trust(marsh, 1)
~ common(1)
-> whose_no

=== one_boy ===
Mr. Marsh: The one it didn’t come off. There was a gray building, out back. Third grade to sixth. He … # look: away # mood: concerned
* [“That must be forty years ago. It’s not like that now.” # move: dismiss # tone: gentle]
    Mr. Marsh: It’s a parking lot now. # mood: guarded
    ~ trust(marsh, -1)
    -> whose_no
* [Don’t ask. Keep your face where he can see it. # move: listen]
    -> the_gray_building
* [“You don’t need to tell us that.” # move: acknowledge # tone: gentle]
    Mr. Marsh: No. I don’t suppose I do. # mood: relieved
    ~ common(1)
    -> whose_no
* [“He was you.” # move: reflect-back # tone: gentle]
    Mr. Marsh: Yes. # look: you
    -> the_gray_building

=== the_gray_building ===
Mr. Marsh: They called it the Annex. They called us “slow.” Four years. # mood: concerned
~ hear(the_annex)
~ trust(marsh, 1)
~ common(2)
-> ears

=== ears ===
Mr. Marsh: A nurse came with a box and some earphones. I was eleven. Nobody had ever tested my ears. # gesture: open
~ hear(wrong_test)
~ trust(marsh, 1)
~ common(4)
- (before_ears)
<- at_the_table(-> before_ears)
* [“I’m glad you told me. Thank you.” # move: thank # tone: gentle]
    Mr. Marsh: I haven’t told them. # mood: thinking
    The other three are all looking at him.
    ~ trust(marsh, 1)
    ~ common(2)
    ~ calm(2)
* [“Forty minutes, one sitting, and you signed it. You of all people.” # move: accuse # tone: sharp]
    Mr. Marsh: I did sign it. # mood: concerned # gesture: crossed
    ~ wrong_word = true
    ~ trust(marsh, -1)
    ~ common(-3)
    ~ calm(-2)
    -> heat(-> whose_no)
* [“I’m sorry that happened. But that’s you, and it isn’t her.” # move: dismiss # tone: plain]
    Mr. Marsh: No. It isn’t. # mood: guarded
    ~ trust(marsh, -1)
    ~ common(-2)
* [“So it wasn’t the word. It was the wrong word.” # move: reflect-back]
    ~ wrong_word = true
    Mr. Marsh: The wrong word. # mood: surprised
    He says it once more, with no sound.
    ~ trust(marsh, 2)
    ~ common(3)
- -> whose_no

// The reading specialist

=== ask_aldrich ===
{ aldrich <= -2:
    Mrs. Aldrich: I’ve been at this thirty-nine years. I believe I’ve tried most things. # mood: guarded # gesture: crossed
    No “dear.” You hadn’t noticed how many there’d been.
    -> whose_no
}
{ hand:
- program: -> the_key
- backlog:
    Mrs. Aldrich: Sounds, in order, every day. I’d take her on Monday, if somebody would tell me that’s what it is. # mood: thinking # look: gill
    Mrs. Aldrich: Thirty-nine years, and I’m waiting on a number. # mood: frustrated # look: table
- label:
    Mrs. Aldrich: Sounds, in order. But I’m not to call it what it is, and you can’t order a thing you can’t call. # mood: thinking # look: marsh
    She looks cross, then tired.
}
~ trust(aldrich, 1)
~ common(1)
-> whose_no

=== the_key ===
Mrs. Aldrich: I’ve tried everything on my shelves. There’s only the one thing I haven’t … # mood: thinking # look: table
She’s stopped turning the key.
* [Look at the key. # move: listen]
    -> the_plastic
* [“What’s it open?” # move: ask-open # tone: gentle]
    -> the_plastic
* [“You’ve done more for the children here than anyone.” # move: thank # tone: gentle]
    Mrs. Aldrich: Well. Thirty-nine years. # mood: warm
    She starts the key going again.
    ~ trust(aldrich, 1)
    ~ common(2)
    -> whose_no
* [“It sounds like you’ve run out of things to try.” # move: assume # tone: plain]
    Mrs. Aldrich: I have never run out. # mood: angry # gesture: crossed
    ~ trust(aldrich, -2)
    ~ common(-3)
    -> whose_no

=== the_plastic ===
Mrs. Aldrich: A box of lessons, in my closet. Sounds, in order. It’s got the plastic on. # mood: concerned
~ hear(the_box)
~ trust(aldrich, 1)
~ common(2)
-> the_count

=== the_count ===
Mrs. Aldrich: There was a course, in July. I started counting the ones I’d moved along, who couldn’t. I got to forty. I went and sat in my car. # mood: concerned # look: you
~ hear(the_summer)
~ trust(aldrich, 2)
~ common(4)
- (before_count)
<- at_the_table(-> before_count)
* [“They made me learn three-phase at thirty. I’d wired houses for years, and I hated it.” # move: acknowledge]
    Mrs. Aldrich: Did you cry? # mood: surprised
    You: In the van.
    ~ trust(aldrich, 1)
    ~ common(2)
    ~ calm(2)
* [“You had that box all year, and you didn’t use it on her.” # move: accuse # tone: sharp]
    Mrs. Aldrich: I had it. # mood: guarded
    The ribbon goes into her pocket.
    ~ trust(aldrich, -3)
    ~ common(-4)
    ~ calm(-3)
    -> heat(-> whose_no)
* [“Forty. That frightens me.” # move: name-feeling # tone: plain]
    Nana: She said it, didn’t she? Let her be. # look: you
    It’s the first time today your mother’s been on her side.
    ~ trust(nana, 1)
    ~ trust(aldrich, 1)
    ~ calm(1)
* [“And the ones who could? Did you count those?” # move: ask-open # tone: gentle]
    Mrs. Aldrich: No. # mood: surprised
    Mr. Marsh: Somebody ought to. It’d take longer. # mood: warm # look: aldrich
    ~ trust(aldrich, 2)
    ~ trust(marsh, 1)
    ~ common(2)
- -> whose_no

// The teacher

=== ask_tavares ===
~ trust(tavares, 1)
Miss Tavares: At one o’clock her stomach hurts. I write the nurse slips. I counted. It’s seventeen. # mood: concerned
~ hear(nurse_slips)
~ calm(-4)
Miss Tavares: And my class tests, the meaning ones, they’re in the report? She looks at me, and I just … # look: marsh
* [“Seventeen times she was sick, and nobody called me at work?” # move: interrupt # tone: sharp]
    Miss Tavares: You only call for a fever … I’m sorry. # mood: concerned # look: table
    Whatever came after “I just” has gone back in.
    ~ trust(tavares, -1)
    ~ common(-2)
* [“You’re good to her. I know that.” # move: thank # tone: gentle]
    Miss Tavares: I try to be. Is that okay? I mean, thank you. # mood: relieved
    ~ trust(tavares, 1)
    ~ common(1)
* [“You help her.” # move: reflect-back # tone: gentle]
    -> reads_them
* [Don’t look at Mr. Marsh. # move: listen]
    -> reads_them
- -> whose_no

=== reads_them ===
Miss Tavares: I read them to her. The questions. So the strong part, the meaning part, that’s … that’s her ears. # mood: concerned # look: you
~ hear(read_to_her)
~ common(3)
Mr. Marsh has stopped writing.
- (before_reads)
<- at_the_table(-> before_reads)
* [Wait to see what Mr. Marsh does. # move: listen]
    Mr. Marsh: I’d have done the same. # mood: thinking
    Miss Tavares puts both her hands flat on the desk.
    ~ trust(tavares, 1)
    ~ trust(marsh, 1)
    ~ calm(2)
* [“So the score isn’t even hers.” # move: accuse # tone: sharp]
    Miss Tavares: It is hers! It’s just, it’s her listening. # mood: frustrated
    ~ trust(tavares, -2)
    ~ common(-3)
    ~ calm(-2)
    -> heat(-> whose_no)
* [“Somebody reads to me, too. Every day of my life.” # move: share-knowledge # tone: gentle]
    ~ offer(my_story)
    Miss Tavares: Really? # mood: relieved
    Nana: I do the permits. # look: marsh
    ~ trust(tavares, 2)
    ~ common(3)
* [“Could you write it down each time you do? Then it counts for something.” # move: ask-in-writing # tone: plain]
    Dr. Gill: Please. It would tell me more than my one number. # mood: warm # look: tavares
    ~ trust(tavares, 1)
    ~ trust(gill, 1)
    ~ common(1)
- -> whose_no

// The rule

=== the_rule ===
Mr. Marsh: No. A group can’t be the reason to put off testing. We can say no to testing, but then it’s in a letter, with why. # look: you # mood: neutral
~ hear(cant_wait)
~ trust(marsh, 1)
Nana: Who else have you told that to? # look: marsh
- (before_rule)
<- at_the_table(-> before_rule)
* [“And how long does testing take, if I sign today?” # move: ask-data]
    ~ did_sum = true
    Mr. Marsh: Sixty days, here. From today, that’s April 5. # gesture: write
    Nana: And after your twelve weeks, it’s the end of June. School’s out the twelfth. # look: marsh
    ~ trust(marsh, 1)
    ~ calm(2)
* [“Thank you for giving it to me straight.” # move: thank # tone: plain]
    Mr. Marsh: You asked it straight. # mood: thinking
    ~ trust(marsh, 1)
    ~ common(2)
* [“And when were you planning on telling me that?” # move: accuse # tone: sharp]
    Mr. Marsh: It’s in the booklet. Page nine. I know. # mood: guarded # look: table
    ~ trust(marsh, -1)
    ~ common(-3)
    ~ calm(-2)
    -> heat(-> whose_no)
- -> whose_no

// -------------------------------------------------------- What you both want

=== twenty_to_four ===
~ stage = 4
{
- said_late:
    Mr. Marsh: It’s twenty to four. You said the word on her now is “late.” I’ve been sitting next to that. # scene: both # mood: thinking # look: you
    ~ common(1)
- which_one:
    Mr. Marsh: It’s twenty to four. You wished one of us would say who’s stopping it. So do I, some days. # scene: both # mood: thinking # look: you
- else:
    Mr. Marsh: It’s twenty to four. I’ve got the late bus at ten past. # scene: both # mood: neutral # look: clock
}
- (before_both)
<- at_the_table(-> before_both)
* {not said_late and (not (heard ? cant_wait) or did_sum)} [“I’ve been hearing about time since I was seven years old.” # move: vent # tone: sharp]
    { nana >= 1:
        Nana: That’s so. She has. # look: table # mood: concerned
    - else:
        Nana looks at her own hands.
    }
    ~ common(-2)
    ~ calm(-3)
* [“Let me tell it back to you. Stop me where I’m wrong.” # move: reflect-back # needs: composure 40]
    -> on_fingers
* {heard ? cant_wait and not did_sum} [Go up to the calendar, and count the weeks out loud. # move: state-calmly]
    ~ did_sum = true
    You: Twelve, the end of April. Then sixty days. The end of June.
    Mr. Marsh: We’re out the twelfth. And sixty days from today is April 5. # mood: thinking
    ~ common(2)
    ~ trust(marsh, 1)
    ~ calm(2)
* [“Nobody here wants her behind that radiator at recess. Have I got that right?” # move: name-shared]
    Mrs. Aldrich: Not one of us. # mood: concerned
    ~ common(4)
    ~ calm(2)
* {said_late} [“I said it hard. I wasn’t out to hurt you.” # move: acknowledge # tone: plain]
    Mr. Marsh: I know. You were looking after her. # mood: relieved
    ~ trust(marsh, 2)
    ~ common(3)
    ~ calm(2)
- -> your_side

=== on_fingers ===
{ LIST_COUNT(heard) < 3:
    You: She’s growing. And you’d like to wait.
    Dr. Gill: That is … the outline of it. # mood: thinking
    ~ common(1)
    -> your_side
}
You: {heard ? six_words:Half a word a week. }{heard ? third_round:Three rounds. }{heard ? one_sitting:Forty minutes. }{heard ? no_pictures:“Pony.” }{heard ? which_books:Nine books she wants. |{heard ? radiator:Nine books. }}{heard ? report_card:One card. }{heard ? nurse_slips:Seventeen stomachaches. }{heard ? late_boy:One boy’s June. }{heard ? wrong_test:One boy’s ears. }{heard ? the_summer:One box. }Is there more?
{ LIST_COUNT(heard) >= 5:
    Dr. Gill: No. And all of it on your fingers. # mood: surprised
    ~ common(3)
    ~ trust(gill, 1)
    ~ trust(marsh, 1)
    ~ calm(3)
- else:
    Mrs. Aldrich: That’s most of us. # mood: thinking
    ~ common(2)
    ~ calm(2)
}
-> your_side

=== your_side ===
Mr. Marsh: And from your side? What could you do? I ask everybody that. # mood: neutral # look: you
{ came_with == 4 and not on_fingers: Your thumb goes to the first finger by itself. }
-> giving

=== giving ===
{ gives >= 2: -> the_ask }
- (before_giving)
<- at_the_table(-> before_giving)
* {gives == 0 and came_with == 4} [“If it’s got a date on it, I can wait. And I’ll sign for testing today.” # move: give]
    ~ gives++
    ~ offer(dated_wait)
    ~ offer(consent_now)
    Mr. Marsh: That’s a yes to testing. It isn’t a yes to anything after. You’d get asked again. # gesture: write # look: you
    ~ trust(marsh, 1)
    ~ common(4)
* {gives == 0 and came_with == 4} [“Any test day, I’ll have her here by half past seven. And the group can go on.” # move: give]
    ~ gives++
    ~ offer(early_drop)
    ~ offer(group_stays)
    Dr. Gill: Before the bell? She’d be fresh. # mood: surprised # gesture: write
    Mrs. Aldrich: I’d have missed her. She corrects my volcanoes. # mood: warm
    ~ trust(gill, 1)
    ~ trust(aldrich, 1)
    ~ common(4)
* {gives == 0 and came_with != 4} [“If it’s got a date on it, I can wait for it.” # move: give]
    ~ offer(dated_wait)
    Mr. Marsh: A date I can use. # gesture: write # mood: thinking
    { came_with == 2: Nana: How long, and what for. # look: marsh }
    ~ trust(marsh, 1)
    ~ common(2)
* {gives == 0 and composure < 50} [“I’ve waited two years already. I’d say it’s your side’s turn to give something.” # move: keep-score # tone: plain]
    Mr. Marsh: That’s fair. I’d have to think what. # mood: guarded
    Nobody puts anything down.
    ~ common(-3)
    ~ calm(-2)
    -> the_ask
* {came_with != 4 and (gives == 0 or not (offered ? dated_wait) or heard ? many_files)} [“Any test day, I can have her here by half past seven.” # move: give]
    ~ offer(early_drop)
    { hand == backlog:
        Dr. Gill: Before the bell? Nobody wants me before the bell. # mood: surprised
        ~ trust(gill, 2)
        ~ common(3)
    - else:
        Dr. Gill: She’d be fresh. That does matter. # mood: warm # gesture: write
        ~ trust(gill, 1)
        ~ common(2)
    }
* {gives == 0 and composure >= 50} [“I’d rather say what I want first.” # move: state-calmly # tone: plain]
    Mr. Marsh: All right. You first. # mood: guarded # gesture: rest
    -> the_ask
* {gives >= 1} [“That’s my side.” # move: state-calmly # tone: plain]
    Mr. Marsh: All right. # mood: neutral
    -> the_ask
* {came_with != 4 and not (gives == 1 and offered ? dated_wait and heard ? many_files)} [“The group can go on. I didn’t come to stop it.” # move: give]
    ~ offer(group_stays)
    { hand == program:
        Mrs. Aldrich: You’d leave her with me? # mood: surprised
        ~ trust(aldrich, 2)
        ~ common(3)
    - else:
        Mrs. Aldrich: I’d have missed her. She corrects my volcanoes. # mood: warm
        ~ trust(aldrich, 1)
        ~ common(2)
    }
* {gives >= 1} [“I’ll sign for testing today. You can start the clock.” # move: give]
    ~ offer(consent_now)
    { hand:
    - backlog: Dr. Gill feels for his red pen, and holds it with the cap on.
    - label: Mr. Marsh: That’s a yes to testing. It isn’t a yes to anything after. You’d get asked again. # look: you
    - program: Mrs. Aldrich: Today. My. # mood: thinking
    }
    ~ trust(marsh, 1)
    ~ common(2)
* {gives >= 1 and not (offered ? my_story) and not (heard ? many_files)} [“Put me in it. Put down that she gets it from me.” # move: give]
    ~ offer(my_story)
    Dr. Gill: May I? It would be of use to her. # gesture: write # mood: warm
    Nana opens her mouth, and this time she shuts it.
    ~ trust(gill, 1)
    ~ trust(marsh, 1)
    ~ common(2)
* {gives >= 1 and heard ? many_files} [“The library screened everyone’s kids in August. I’ve got her sheet in the van.” # move: give]
    ~ offer(outside_screen)
    Dr. Gill: With made-up words on it? That’s an hour I needn’t … please. # mood: relieved
    ~ trust(gill, 2)
    ~ common(3)
* {gives >= 1 and offered ? my_story and not (heard ? many_files)} [“Twenty minutes a night, the book in her ears and the page in front of her.” # move: give]
    ~ offer(ears_home)
    Mrs. Aldrich: With her finger under the words. Yours too, if she’ll let you. # mood: warm
    ~ trust(aldrich, 1)
    ~ common(2)
- ~ gives++
-> giving

// ------------------------------------------------------------------ The offer

=== the_ask ===
~ stage = 5
{
- gives >= 2: Mr. Marsh: That’s more than we’ve put down. So. What are you asking for? # scene: offers # mood: neutral # look: you
- else: Mr. Marsh: So. What are you asking for? # scene: offers # mood: neutral # look: you
}
- (before_ask)
<- at_the_table(-> before_ask)
* [“All right. Twelve weeks. But on the day, please, and not some time after.” # move: settle-early # move: concede # tone: gentle]
    ~ common(4)
    -> raised_hand
* [“All of it. Every test there is, and the right teaching every day until she reads.” # move: offer-broad # tone: firm # needs: composure 45]
    ~ asked_broad = true
    ~ ask(full_testing)
    ~ ask(right_teaching)
    ~ common(1)
    -> how_they_take_it
* {came_with != 1} [“I’d like her tested, and I’d like her taught.” # move: state-calmly # tone: plain]
    ~ ask(full_testing)
    ~ ask(right_teaching)
    Mr. Marsh: That’s plain enough. # mood: neutral
    -> how_they_take_it
* {came_with == 1} [“You have to test her. That’s the law.” # move: demand # tone: sharp]
    ~ ask(full_testing)
    Mr. Marsh: It’s the law that I answer you. I can say no, in writing, with reasons. # mood: guarded # gesture: crossed
    ~ trust(marsh, -1)
    ~ common(-4)
    ~ calm(-3)
    -> heat(-> how_they_take_it)
* {composure >= 30} [Turn your notebook around. Two boxes on one switch: test, teach. # move: offer-broad # move: offer-options]
    ~ drew_it = true
    ~ asked_broad = true
    ~ ask(full_testing)
    ~ ask(right_teaching)
    Dr. Gill: Both at once. Yes, I can read that. # mood: smile
    ~ trust(gill, 1)
    -> how_they_take_it
* {composure < 30} [“Just don’t send her back there with nothing. Please.” # move: plead]
    Mrs. Aldrich: It isn’t nothing, dear. # mood: concerned
    You: Then test her. All of her. Please.
    ~ ask(right_teaching)
    ~ calm(-3)
    -> how_they_take_it

=== raised_hand ===
Mrs. Aldrich: Now, that’s generous of you. # mood: warm
Mr. Marsh: April 29, then. # gesture: write # mood: relieved
Miss Tavares has her hand up. Nobody’s looking that way.
- (before_raised)
<- at_the_table(-> before_raised)
* [“Miss Tavares?” # move: ask-open # tone: plain]
    Miss Tavares: Please don’t. It’s not my place. Please don’t, though. # mood: concerned
    ~ trust(tavares, 1)
    ~ common(1)
* [Let it go. You’re tired, and everyone’s smiling. # move: concede]
    ~ agree(school_twelve)
    The hand goes down. {heard ? report_card:Your mother puts the long envelope back in her bag.|Your mother gets hold of her bag.}
    ~ calm(-6)
    -> small_things
* [“No. I take it back. I only said that so I could go home.” # move: name-feeling # tone: plain]
    Mr. Marsh: I’ve done that. I’ve said yes to a thing for that. # mood: surprised
    ~ trust(marsh, 1)
    ~ calm(4)
- You: Test her. All of her. And teach her while you do.
~ ask(full_testing)
~ ask(right_teaching)
-> how_they_take_it

=== how_they_take_it ===
{ hand:
- backlog: Dr. Gill: Every test is eleven hours. I’d say yes to you, and I’d be late. # mood: concerned
- label: Mr. Marsh: Every test. And when they’re done, there’s a word on her. # mood: concerned
- program: Mrs. Aldrich: In the middle of my twelve weeks? Then what would my line be a line of? # mood: concerned
}
~ calm(-8)
-> how_much

=== how_much ===
- (before_much)
<- at_the_table(-> before_much)
* [“What is it about that, that worries you the most?” # move: ask-open]
    ~ worry_asked = true
    { hand:
    - backlog:
        Dr. Gill: When. And who else. There are twenty-six of them, and one of me. # mood: concerned # look: papers
        ~ hear(many_files)
    - label: Mr. Marsh: What they’d call her. And the door they’d fetch her from. # mood: concerned
    - program: Mrs. Aldrich: That it’s a verdict. On her. No. It isn’t on her. # mood: concerned # look: table
    }
    ~ common(1)
* [“Then three. Sounds, speed and spelling. What’s not in your report.” # move: trim # needs: composure 40]
    ~ trimmed = true
    { hand:
    - backlog: Dr. Gill: Three is four hours. I can find four hours. # mood: thinking
    - label: Mr. Marsh: Only three. That’s how you get half a picture. # mood: thinking
    - program: Mrs. Aldrich: Three. Well. That’s not a siege. # mood: thinking
    }
    ~ common(1)
* [“Then say no to me, out loud, with her name in it.” # move: demand # tone: sharp]
    Mr. Marsh: Not like that, I … # mood: guarded # gesture: crossed
    ~ trust(marsh, -1)
    ~ common(-5)
    ~ calm(-3)
    -> heat(-> how_then)
* [“I want all of her looked at. Not one number.” # move: state-calmly # tone: firm]
    { hand:
    - label: Mr. Marsh: I’d want that, too. # mood: thinking
    - backlog: Dr. Gill: So would I. I can’t do all of her by any day I could name. # mood: concerned
    - program: Mrs. Aldrich: You’ve got a right to want that. # mood: guarded
    }
    ~ calm(2)
- -> how_then

// How far they can move: what was given, what is known, how you stand.
=== function room_to_move() ===
~ temp room = LIST_COUNT(offered) + marsh
{ marsh > 2:
    ~ room -= marsh - 2
}
{ LIST_COUNT(offered) > 4:
    ~ room -= LIST_COUNT(offered) - 4
}
{ asked_broad:
    ~ room += 2
}
{ did_sum:
    ~ room += 1
}
{ LIST_COUNT(heard) >= 5:
    ~ room += 1
}
{ LIST_COUNT(heard) >= 8:
    ~ room += 1
}
{
- common_ground >= 60:
    ~ room += 2
- common_ground >= 48:
    ~ room += 1
- common_ground < 30:
    ~ room -= 2
}
{ gives == 0:
    ~ room -= 3
}
~ return room

// Whether the worry in the room has been heard, and not only guessed.
=== function worry_known() ===
{ hand:
- backlog:
    ~ return worry_asked or open_files or late_by_forty
- label:
    ~ return worry_asked or the_gray_building or ears
- program:
    ~ return worry_asked or the_plastic or the_count
}
~ return false

// What it is to be fetched, from him who was.
=== function knows_the_door() ===
~ return hand == label and worry_known()

=== how_then ===
{ tries >= 2: -> one_only }
{
- tries == 0: Mr. Marsh: Show me how, then. # mood: neutral # look: you
- left_how: Mr. Marsh: We’ve had our turn at it. You try. # mood: neutral # look: you
- else: Mr. Marsh: Another way, then. If there is one. # mood: neutral # look: you
}
- (before_how)
<- at_the_table(-> before_how)
* [“Her group goes on while he tests, and your purple line goes in.” # move: trade]
    ~ tries++
    ~ offer(group_stays)
    { hand:
    - program:
        Mrs. Aldrich: My line goes in? # mood: surprised
        Dr. Gill: Gladly. I have one afternoon. You have two years. # mood: warm # look: aldrich
        ~ trust(aldrich, 1)
        -> can_they
    - backlog:
        Dr. Gill: It’s still me who’d be doing it. # mood: concerned
    - label:
        Mr. Marsh: And she’d still come out of it with a word on. # mood: concerned
    }
* {not (heard ? wrong_test) and not (heard ? the_summer)} [“Split them. He does the sounds, Mrs. Aldrich the spelling, two Wednesdays.” # move: trade]
    ~ tries++
    { hand:
    - backlog:
        Dr. Gill: Two Wednesdays. With her on the spelling. # mood: relieved # look: aldrich
        -> can_they
    - label:
        Dr. Gill: I’m glad of the thought. But I’ve got the hours. It was never the hours. # mood: thinking
    - program:
        Mrs. Aldrich: You’d have me mark my own work? # mood: guarded
    }
* {tries == 1} [“I don’t agree with this evaluation. I’d like an independent one, please.” # move: note-disagreement # needs: composure 30]
    -> independent
* {not (heard ? late_boy)} [“Test what she’s good at, too. And no word on it until it’s the right one.” # move: trade]
    ~ tries++
    ~ offer(dated_wait)
    { hand:
    - label:
        Mr. Marsh: Until it’s the right one. # mood: surprised
        -> can_they
    - backlog:
        Dr. Gill: That’s a better test. It’s also a longer one. # mood: concerned
    - program:
        Mrs. Aldrich: It isn’t the word I mind. # mood: concerned
    }
* [“I’ve said what. I’d like to leave the how to you.” # move: state-calmly # tone: plain]
    ~ tries++
    ~ left_how = true
    Mr. Marsh: Fair enough. # mood: thinking
    Four people wait for one of the others.
- -> how_then

=== can_they ===
~ temp needed = 8
{ not trimmed:
    ~ needed += 2
}
{
- worry_known(): // it was heard, not guessed
- hand == label and trimmed:
    ~ needed += 1
- else:
    ~ needed += 2
}
{ room_to_move() < needed:
    Mr. Marsh: It’s the right shape. I couldn’t stand up for it on Monday. Not yet. # mood: thinking
    -> one_only
}
{ hand == label and (not trimmed or heard ? the_annex): -> all_of_her }
-> three_yes

=== all_of_her ===
Mr. Marsh: {trimmed:Not three. All of it.|All of it, then.} You sign today. We meet on April 3. Till then nobody puts a word to it. I won’t move on that. # gesture: write # look: you
~ agree(full_tests)
~ offer(consent_now)
~ common(2)
~ calm(4)
-> teaching

=== three_yes ===
{ hand:
- backlog: Dr. Gill: February 12 and 19. But no answers before April. I’ve promised sooner, once. # mood: guarded # look: you
- label: Dr. Gill: And I’ll write down what she knows about the moon. # mood: smile
- program: Mrs. Aldrich: Then put my line on page one, where I can see it. # mood: smile
}
Mr. Marsh: Three tests, by March 14. We meet on April 3. # gesture: write
~ agree(three_tests)
~ offer(consent_now)
~ common(2)
~ calm(4)
-> teaching

=== one_only ===
Mr. Marsh: One, I can do. Spelling, before spring break. I can’t sign for more than that. # mood: neutral
~ calm(-10)
- (before_one)
<- at_the_table(-> before_one)
* {composure < 40 or common_ground < 35} [“One! Nine books, and you’ve got one test.” # move: accuse # tone: sharp]
    ~ leave_open(three_tests)
    ~ common(-5)
    ~ calm(-4)
    ~ trust(marsh, -1)
    -> heat(-> teaching)
* [“One’s a start. Thank you.” # move: concede # move: thank # tone: gentle]
    Dr. Gill writes it down. It takes him no time at all.
    ~ agree(one_test)
    ~ leave_open(three_tests)
    ~ common(1)
* [“If I keep her group going and bring her early, could you try for three by March 14?” # move: test-for-a-time # needs: composure 35]
    ~ offer(early_drop)
    ~ offer(group_stays)
    { hand != label and room_to_move() >= 9 and (worry_known() or LIST_COUNT(heard) >= 8):
        Mr. Marsh: Could you? # look: gill
        Dr. Gill: I could try. With a date on it I could try. # mood: thinking
        ~ agree(three_tests)
        ~ trust(gill, 1)
        ~ common(1)
    - else:
        Mr. Marsh: {hand == label:It isn’t the day I mind.|I believe you’d do it. It’s us that’s short.} One. # mood: concerned
        ~ agree(one_test)
        ~ leave_open(three_tests)
        ~ trust(marsh, 1)
    }
* {not independent} [“I don’t agree with this evaluation. I’d like an independent one.” # move: note-disagreement # needs: composure 30]
    -> independent
- -> teaching

=== independent ===
~ term_said = "independent evaluation"
~ disagreed = true
Mr. Marsh: You can ask for that. Then the district pays for one, or it goes to a hearing to show ours was good enough. You’ll have my answer in writing. # mood: neutral # look: you
~ agree(iee_asked)
~ leave_open(three_tests)
~ trust(marsh, 1)
~ calm(4)
- (before_independent)
<- at_the_table(-> before_independent)
* [“Good. Somebody who’ll take longer than a fire drill.” # move: dismiss # tone: sharp]
    Dr. Gill caps his pen.
    ~ trust(gill, -2)
    ~ common(-4)
    -> heat(-> teaching)
* [“By what day?” # move: ask-data # tone: plain]
    Mr. Marsh: The eighteenth. # gesture: write
    ~ ask(on_paper)
    ~ trust(marsh, 1)
    ~ calm(2)
* [“It’s not against you, Dr. Gill.” # move: acknowledge # tone: gentle]
    Dr. Gill: I’d want a second look at it. If she were mine. # mood: relieved
    ~ trust(gill, 2)
    ~ common(3)
- -> teaching

// The teaching

=== teaching ===
~ term_said = ""
{ hand:
- backlog: Mrs. Aldrich: And at ten past one? Do I have her as now, or not as now? # mood: thinking # look: you
- label:
    Mrs. Aldrich: And I fetch her at ten past one. # mood: neutral
    Mr. Marsh: In front of them all. # mood: concerned # look: table
- program: Mrs. Aldrich: And I teach her. As I have. # mood: guarded
}
- (before_teaching)
<- at_the_table(-> before_teaching)
* [“Every day, one hour. That’s what it takes.” # move: demand # tone: firm]
    Mrs. Aldrich: I’ve got six groups and a lunch duty. # mood: frustrated
    ~ trust(aldrich, -1)
    ~ common(-3)
    -> two_only
* [“In here, at the back table, while they all read. Nobody comes to the door for her.” # move: offer-options]
    ~ ask(no_shame)
    { hand:
    - label:
        Mr. Marsh: I’d like that. I’d like that very much. # mood: relieved
        Mrs. Aldrich: I’d have to whisper. I’ve never whispered. # mood: smile
        -> four_yes
    - backlog: Mrs. Aldrich: With twenty-two of them sounding? I’ll try it for two. # mood: thinking
    - program: Mrs. Aldrich: With the whole class looking on? At something I’ve never done? # mood: concerned
    }
    -> two_only
* {asked_broad} [“I said every day. Make it four. Sounds in order, none skipped.” # move: trim]
    -> four_asked
* {not asked_broad} [“Four days a week. Sounds, in order.” # move: state-calmly # tone: plain]
    -> four_asked
* {heard ? the_box} [“Open the box, Mrs. Aldrich. Four days, and Amara’s your first.” # move: trade]
    ~ offer(group_stays)
    Mrs. Aldrich: I’d be slow. I’d have to read it out of the book. I’d be bad at it. # mood: surprised
    Nana: She’ll tell you if you are. # look: aldrich # mood: warm
    ~ trust(aldrich, 1)
    -> four_yes
* {not (heard ? the_box)} [“What would you start on, Monday, if it were sounds?” # move: ask-open]
    { hand:
    - program:
        Mrs. Aldrich: There’s a box. Steps, in order. It’s got the plastic on. # mood: concerned # look: table
        ~ hear(the_box)
        ~ trust(aldrich, 1)
    - backlog: Mrs. Aldrich: Short vowels. In order, four days, no holes. She’d be mad at me for a week. # mood: warm
    - label: Mrs. Aldrich: What I do now, only in order. It’s the walk down the hall she minds. # mood: thinking
    }
    ~ common(1)
    -> teaching_again

=== teaching_again ===
- (before_teaching_again)
<- at_the_table(-> before_teaching_again)
* {hand == program} [“Open it, then. Four days, and Amara’s your first.” # move: trade]
    ~ offer(group_stays)
    Mrs. Aldrich: My first. I’d be bad at it. # mood: surprised
    Nana: She’ll tell you if you are. # look: aldrich # mood: warm
    ~ trust(aldrich, 1)
    -> four_yes
* [“Four days of that, then.” # move: trim # tone: plain]
    -> four_asked
* {hand != program} [“Could it be in here, so that nobody has to come and get her?” # move: offer-options # tone: gentle]
    ~ ask(no_shame)
    { hand == label:
        Mr. Marsh: I’d like that. I’d like that very much. # mood: relieved
        -> four_yes
    }
    Mrs. Aldrich: With twenty-two of them sounding? Two days, perhaps. # mood: thinking
    -> two_only
* [“Whatever you could fit in would be fine.” # move: concede # tone: gentle]
    -> two_only

=== four_asked ===
~ ask(right_teaching)
{
- hand == backlog and aldrich >= -1 and (asked_broad or gives > 0):
    Mrs. Aldrich: In order, none skipped. But Fridays I’ve got lunch duty. I’ve asked, and asked. # mood: guarded # look: marsh
    -> four_yes
- hand == label:
    Mr. Marsh: Four times a week at the door. # mood: concerned
- hand == program:
    Mrs. Aldrich: I do sounds. I’ve always done some sounds. # mood: guarded
- else:
    Mrs. Aldrich: I’ll see what I can fit. # mood: guarded
}
-> two_only

=== four_yes ===
{ hand == backlog:
    Mr. Marsh: Three, from Monday. I can’t free her Fridays till March. Then it’s four. # gesture: write # mood: neutral
- else:
    Mr. Marsh: Four days. Half an hour. From Monday. # gesture: write # mood: neutral
}
~ agree(four_days)
~ common(1)
~ calm(3)
{ tested(): Nana: That’s both. # look: you # mood: warm }
-> flat_line

=== two_only ===
Mrs. Aldrich: Two days of it. The other two, the group as it is. # mood: neutral # gesture: rest
~ calm(-6)
- (before_two)
<- at_the_table(-> before_two)
* [“Two, then. Thank you.” # move: concede # tone: gentle]
    ~ agree(two_days)
    ~ common(1)
* [“Please write that I asked for four.” # move: ask-in-writing # move: note-disagreement]
    Mr. Marsh: It’ll say so. # gesture: write
    ~ agree(two_days)
    ~ disagreed = true
    ~ leave_open(four_days)
    ~ trust(marsh, 1)
* {knows_the_door()} [“Try four, in here, for six weeks. If her line doesn’t move, I’ll say I was wrong.” # move: test-for-a-time # needs: composure 35]
    ~ offer(dated_wait)
    ~ ask(no_shame)
    Mr. Marsh: I’d sign for that. # mood: relieved # look: aldrich
    Mrs. Aldrich: And you’d say so? To me? # mood: surprised
    ~ agree(four_days)
    ~ trust(aldrich, 1)
    ~ common(1)
* {not knows_the_door()} [“Try four, for six weeks. If her line doesn’t move, I’ll say I was wrong.” # move: test-for-a-time # needs: composure 35]
    ~ offer(dated_wait)
    {
    - hand == label:
        Mr. Marsh: That’s six weeks of being fetched. # mood: concerned
        Mrs. Aldrich: Two, dear. # mood: neutral
        ~ agree(two_days)
    - hand == program and not (heard ? the_box):
        Mrs. Aldrich: Four of what, dear? It would only be more of what I’ve done. Two. # mood: guarded
        ~ agree(two_days)
    - aldrich >= 1 and room_to_move() >= 8:
        Mrs. Aldrich: You’d say so? To me? # mood: surprised
        Nana: I’ll see that she does. # mood: warm
        ~ agree(four_days)
        ~ trust(aldrich, 1)
        ~ common(1)
    - else:
        Mrs. Aldrich: I don’t want you wrong, dear. I want my lunch. Two. # mood: frustrated
        ~ agree(two_days)
    }
- -> flat_line

// If not, then

=== flat_line ===
Mr. Marsh: And we’d look at her line on April 29. # mood: neutral
- (before_flat)
<- at_the_table(-> before_flat)
* [“I’ll trust you to look.” # move: concede # tone: gentle]
    ~ vague_then = true
    ~ leave_open(growth_line)
    Mrs. Aldrich: We always look. # mood: warm
    ~ common(1)
* [“And if it’s flat?” # move: ask-open # tone: plain]
    ~ ask(if_not_then)
    -> flat_then
* {heard ? six_words or asked ? needed_growth} [“Two words a week. If she’s not at 43 by March 18, the lessons change that week.” # move: test-for-a-time # needs: composure 40]
    ~ ask(if_not_then)
    Dr. Gill: Two is steep. It’s what it would take. # mood: thinking
    -> by_what_day
* [“I want it promised. I want it to say she’ll be reading by June.” # move: demand # tone: firm]
    Mr. Marsh: I can’t sign for what’s in a child’s head. # mood: concerned
    ~ vague_then = true
    ~ leave_open(growth_line)
    ~ common(-2)
    ~ calm(-2)
- -> small_things

=== flat_then ===
Mr. Marsh: If it’s flat, we’d … sit down again. # mood: thinking
Nana: In these chairs? # look: marsh
- (before_flat_then)
<- at_the_table(-> before_flat_then)
* [Laugh. You can’t help it. # move: breathe]
    Then Miss Tavares does, and then, late, because he’s had to work out what at, Mr. Marsh.
    ~ vague_then = true
    ~ leave_open(growth_line)
    ~ calm(5)
    ~ common(2)
* {not (heard ? six_words or asked ? needed_growth)} [“And then what changes?” # move: ask-open # tone: plain]
    Mr. Marsh: I’d want to tell you something true, and I don’t have a number. # mood: concerned
    ~ vague_then = true
    ~ leave_open(growth_line)
    ~ trust(marsh, 1)
* {heard ? six_words or asked ? needed_growth} [“No. A number, a day, and what changes.” # move: test-for-a-time # tone: plain]
    Dr. Gill: 43 words, on March 18. It’s steep. It is what she’d need. # mood: thinking
    -> by_what_day
* [“All right. We’ll sit down again.” # move: concede # tone: gentle]
    ~ vague_then = true
    ~ leave_open(growth_line)
- -> small_things

// Whoever would be held to the number has a say in the day.

=== by_what_day ===
{ hand == program and not (heard ? the_summer):
    Mrs. Aldrich: Not March. I’d have barely begun. End of April, at 55, and I’ll change it myself. # mood: guarded # gesture: crossed
    Mr. Marsh: April 29, then. I won’t push her past that. # gesture: write
    ~ agree(growth_april)
- else:
    {hand == program:Mrs. Aldrich: I’d as soon not know. But, March. # mood: concerned # look: table}
    Mr. Marsh: And if not, the lessons change that week. # gesture: write
    ~ agree(growth_line)
    ~ calm(3)
}
~ common(1)
-> small_things

// The small things

=== small_things ===
~ term_said = ""
{
- agreed ? school_twelve: Mr. Marsh: That’s that, then. Unless there’s something small. # mood: relieved # look: clock
- else: Mr. Marsh: It’s five to. What have we left out? # mood: neutral # look: clock
}
-> holding

// Two that need two things heard.
=== function moth_fits() ===
~ return heard ? told_pages and heard ? no_pictures and not (agreed ? her_stories)

=== function bin_fits() ===
~ return heard ? which_books and heard ? read_to_her and not (agreed ? any_bin)

=== function dated() ===
~ return agreed ? growth_line or agreed ? growth_april

=== function tested() ===
~ return agreed ? three_tests or agreed ? full_tests

=== holding ===
{ holds >= 2: -> read_out_loud }
- (before_holding)
<- at_the_table(-> before_holding)
* {agreed ? school_twelve and holds == 0} [“No. Nothing else. You’ve been very kind.” # move: concede # move: thank # tone: gentle]
    Nana: Nothing else. # look: you # mood: thinking
    -> read_out_loud
* {(not moth_fits() or not tested()) and not (bin_fits() and tested() and holds >= 1 and not they_offer)} [“Books she can listen to, for science and for stories, starting now.” # move: state-calmly # tone: plain]
    ~ holds++
    Miss Tavares: I’ve got headphones! I could do that tomorrow, is that okay? # mood: smile # look: marsh
    Mr. Marsh: Yes. Go ahead. # mood: warm
    ~ agree(by_ear)
    ~ common(1)
    ~ trust(tavares, 1)
* {moth_fits()} [“Type ‘The Night Moth’ up big, with no pictures. Let that be her reading.” # move: offer-options]
    ~ holds++
    Mrs. Aldrich: But she knows what it says. # mood: thinking
    Dr. Gill: So the meaning’s done. All that’s left to do is the words. # mood: smile
    ~ agree(her_stories)
    ~ common(2)
    ~ trust(tavares, 1)
    ~ calm(2)
* {holds >= 1 and (moth_fits() or bin_fits() or not tested())} [Don’t say anything yet. Look over at the radiator. # move: listen]
    ~ holds++
    -> they_offer
* {holds == 0 or (not moth_fits() and not bin_fits() and agreed ? by_ear)} [“Send the purple line home with her, every Friday.” # move: ask-in-writing]
    ~ holds++
    ~ ask(on_paper)
    Mrs. Aldrich: Every other. I do them by hand, dear. # mood: thinking
    You: I can read dots.
    Mrs. Aldrich: Then dots you’ll have. # mood: warm
    ~ agree(graph_home)
    ~ trust(aldrich, 1)
* {bin_fits() and not (agreed ? school_twelve and holds == 0)} [“Any book, any bin, with its recording. No more yellow.” # move: offer-options # needs: composure 40]
    ~ holds++
    Mrs. Aldrich: No more yellow. I’d meant it as a kindness. # mood: concerned
    Mrs. Aldrich: I’ve dots enough to paper a bathroom. Any bin.
    ~ agree(any_bin)
    ~ common(1)
    ~ trust(tavares, 1)
    ~ calm(2)
* {holds == 0 and not tested() and not moth_fits() and not bin_fits()} [“What would she say, if she were here?” # move: ask-open]
    ~ holds++
    Miss Tavares: She’d say, “Is that all?” And then she’d ask to water the beans. # mood: smile
    ~ common(2)
    ~ calm(1)
* {common_ground < 45 and holds >= 1} [“I’m done asking for things.” # move: vent # tone: plain]
    Mr. Marsh: There’s time for one more. # mood: concerned
    ~ calm(-2)
    ~ common(-1)
    -> read_out_loud
* {tested()} [“If the tests say dyslexia, I want the paper to say dyslexia.” # move: state-calmly # tone: firm # needs: composure 45]
    ~ holds++
    ~ ask(a_name)
    ~ term_said = "dyslexia"
    Mrs. Aldrich: We don’t say that. It’s a doctor’s word. # mood: guarded
    Dr. Gill: It isn’t. We may write it. If it’s that, I will. # look: aldrich
    { hand == label: Mr. Marsh: In the report. Nowhere else. # mood: guarded }
    ~ agree(name_it)
    ~ trust(gill, 1)
    ~ calm(3)
* {holds >= 1 and common_ground >= 45 and not (moth_fits() and bin_fits())} [“That’s plenty. We’d all love to get home.” # move: settle-early # tone: gentle]
    Mrs. Aldrich: So would my cat, dear. # mood: relieved
    ~ common(1)
    ~ calm(2)
    -> read_out_loud
- -> holding

=== they_offer ===
{
- moth_fits():
    Miss Tavares: Could she read her own? The moth? If I typed it big. # mood: warm # gesture: open
    Mrs. Aldrich: With no pictures to guess from. # mood: surprised
    ~ agree(her_stories)
    ~ common(2)
    ~ trust(tavares, 1)
- bin_fits():
    Mrs. Aldrich: Those nine. I suppose they’ve got recordings. Oh, let her have any bin she likes. # mood: thinking # look: away
    ~ agree(any_bin)
    ~ common(2)
    ~ trust(aldrich, 1)
- agreed ? by_ear:
    Dr. Gill: If you’re left with a question, I answer my own telephone. From seven. # mood: warm # look: you
    ~ trust(gill, 1)
    ~ calm(2)
- else:
    Miss Tavares: I’ve got headphones. For books. I could start that, is that okay? # mood: warm # look: marsh
    ~ agree(by_ear)
    ~ trust(tavares, 1)
}
-> holding

// ----------------------------------------------------------------- In writing

=== read_out_loud ===
~ stage = 6
~ term_said = ""
{ asked ? read_out:
    Dr. Gill: By ear, you said. # scene: writing # mood: warm # gesture: paper
- else:
    Mr. Marsh: Dr. Gill. Out loud. # scene: writing # mood: neutral # look: gill
}
Dr. Gill: {agreed ? full_tests:Full evaluation, by April 5.}{agreed ? three_tests:Sounds, speed, spelling, by March 14.}{agreed ? one_test:Spelling, by spring break.}{agreed ? iee_asked:Parent disagrees, and asks for an independent evaluation.}{agreed ? school_twelve:Small group. Twelve weeks. April 29.}{not (agreed ? full_tests) and not (agreed ? three_tests) and not (agreed ? one_test) and not (agreed ? iee_asked) and not (agreed ? school_twelve):Testing, open.} # gesture: paper
{ agreed ? four_days or agreed ? two_days or dated() or vague_then: Dr. Gill: {agreed ? four_days:Sounds, four days. }{agreed ? two_days:Sounds, two days. }{agreed ? growth_line:43 words by March 18, or it changes.}{agreed ? growth_april:55 by April 29, or it changes.}{vague_then and not dated():Her line, “looked at.”} }
-> reading_on

=== reading_on ===
{ backs >= 2: -> the_line_to_sign }
- (before_reading)
<- at_the_table(-> before_reading)
* [“That’s what I heard, too. Thank you for reading it.” # move: thank # tone: gentle]
    Dr. Gill: It was no … thank you. # mood: warm
    ~ trust(gill, 1)
    ~ common(1)
    -> the_line_to_sign
* {vague_then and not dated()} [“‘Looked at,’ and then what?” # move: ask-in-writing # tone: plain]
    { heard ? six_words or asked ? needed_growth:
        Dr. Gill: Two a week is {hand == program:55 by April 29|43 by March 18}. Or the lessons change. I’ve put it. # gesture: write # mood: warm
        { hand == program:
            ~ agree(growth_april)
        - else:
            ~ agree(growth_line)
        }
        ~ calm(3)
    - else:
        Mr. Marsh: We meet again. I can’t put more, without a number. # mood: thinking
        ~ calm(1)
    }
* {backs == 1 or not vague_then} [“Let my mother look it over.” # move: state-calmly # tone: plain]
    Nana: That’s what was said. It doesn’t say why, is all. # look: marsh # gesture: paper
    ~ calm(3)
* {not (agreed ? pwn_sent)} [“I’d like a letter with all of it. What you’ll do, what you won’t, and why.” # move: ask-in-writing]
    ~ ask(on_paper)
    Mr. Marsh: That’s a Prior Written Notice. You’ll have it by February 14{wrong_word:, with the right words}. # gesture: write # mood: neutral
    ~ agree(pwn_sent)
    ~ calm(3)
    { LIST_COUNT(left_open) == 0 and composure >= 20 and not (agreed ? school_twelve):
        You’ll sign when it’s been read at the stove.
        ~ ended = 3
        -> how_it_stands
    }
    { not vague_then or dated(): -> the_line_to_sign }
* {LIST_COUNT(left_open) > 0 or agreed ? school_twelve or agreed ? one_test} [“I don’t agree with ‘not eligible.’ Please let it say that I don’t.” # move: note-disagreement # tone: firm]
    ~ disagreed = true
    ~ ask(on_paper)
    Mr. Marsh: You’re one of the people who decides it. It’ll be in your letter, by February 14. # gesture: write # look: you
    { agreed ? school_twelve:
        ~ leave_open(school_twelve)
    }
    ~ trust(marsh, 1)
    ~ calm(3)
    ~ agree(pwn_sent)
    { not vague_then or dated(): -> the_line_to_sign }
- ~ backs++
-> reading_on

=== the_line_to_sign ===
{ not (agreed ? pwn_sent) and (agreed ? her_stories or agreed ? any_bin or agreed ? name_it):
    There’s a page to sign. What came last, {agreed ? her_stories:the moth|{agreed ? any_bin:any bin|the word}}, isn’t on it. That was only said.
    { agreed ? her_stories:
        ~ leave_open(her_stories)
    }
    { agreed ? any_bin:
        ~ leave_open(any_bin)
    }
    { agreed ? name_it:
        ~ leave_open(name_it)
    }
- else:
    { tested() and agreed ? four_days and LIST_COUNT(agreed) >= 5: You’ve counted. It takes your whole hand. }
    There’s a page to sign. Four lines of small print, and then a line for you.
}
~ calm(-6)
- (before_line_to_sign)
<- at_the_table(-> before_line_to_sign)
* [“Read me the small part too, please.” # move: ask-data # tone: plain]
    ~ ended = 3
    Nana: “Signature means present. A parent may obtain a copy of the report, free.” # gesture: paper
    Nana: So obtain it.
    ~ calm(3)
    ~ trust(nana, 1)
* {LIST_COUNT(left_open) > 0} [“Let’s do the rest another day, while nobody’s mad.” # move: reconvene]
    ~ ended = 1
    { agreed ? school_twelve:
        ~ leave_open(school_twelve)
    }
    Mr. Marsh: The twenty-fifth? And we’ll find you a chair. # mood: relieved # gesture: write
    ~ common(2)
* {composure >= 20} [Sign it. You’ve signed a lot of things this way. # move: sign-unread]
    Your name goes on all in one piece. You’ve always been able to do your name. # thing: pen-signed
    ~ calm(1)
* {LIST_COUNT(left_open) > 0} [“Could somebody neutral sit with us, for the part we’re stuck on?” # move: ask-neutral]
    ~ ended = 2
    { agreed ? school_twelve:
        ~ leave_open(school_twelve)
    }
    Mr. Marsh: There’s mediation. It’s free, and we’d both have to want it. I would. # mood: thinking # look: you
    ~ common(2)
* {composure < 20} [“I’m not signing one more thing in this room. I’ve signed enough in here.” # move: vent # tone: sharp]
    ~ ended = 3
    Mr. Marsh: It only says that you … # mood: concerned
    ~ common(-3)
    ~ calm(-3)
    -> heat(-> how_it_stands)
* {LIST_COUNT(left_open) == 0} [“I’ll take it home. We’ll read it at the stove.” # move: state-calmly # tone: plain]
    Mr. Marsh: Take your time with it. # mood: warm
    ~ ended = 3
    ~ calm(3)
- -> how_it_stands

// ------------------------------------------------------------------- Endings

=== how_it_stands ===
{
- ended == 2 and LIST_COUNT(left_open) > 0: -> after_neutral
- ended == 1: -> after_second_date
- agreed ? school_twelve: -> after_anything
- tested() and agreed ? four_days and LIST_COUNT(agreed) >= 5 and common_ground >= 45 and (agreed ? pwn_sent or agreed ? graph_home): -> after_agreed
- tested() or agreed ? four_days or agreed ? two_days or agreed ? one_test: -> after_part
- else: -> after_stopped
}

// The chairs go up on the desks. What was said comes back once more.

=== chairs_up ===
The chairs go up on the desks for the night.
- (before_chairs_up)
* [Do your row with Mr. Marsh, where he can see you. # move: acknowledge]
    {
    - agreed ? school_twelve:
        Mr. Marsh: You made that easy on me. I’ve been trying to work out why I mind. # mood: thinking # look: you
    - said_late:
        Mr. Marsh: I’ve said “late bloomer” for twenty years. I won’t be able to now. I’ll have to find something. # mood: thinking # look: you
    - wrong_word:
        Mr. Marsh: “The wrong word.” I’ll tell that to my wife, and she’ll say, I’ve been telling you. # mood: smile # look: you
    - said_since:
        Mr. Marsh: Two calls and an email. I’m who was meant to answer the email. # mood: concerned # look: you
    - disagreed and marsh >= 1:
        Mr. Marsh: You said, “I don’t agree,” and stayed in your chair. I don’t often get both. # mood: thinking # look: you
    - marsh >= 1:
        Mr. Marsh: You look at people when you talk. You’d be surprised who doesn’t. # mood: warm # look: you
    - else:
        Mr. Marsh: Mind the legs on that one. They pinch. # mood: neutral
    }
* [Do your row with Miss Tavares. # move: acknowledge]
    {
    - agreed ? school_twelve:
        Miss Tavares: I can still read to her. Nobody said I can’t. Did they? # mood: concerned # look: marsh
    - told_room and tavares >= 1:
        Miss Tavares: Which hook was yours? # mood: smile
        You show her. There’s a backpack on it, in the shape of an owl.
    - heard ? which_books and tavares >= 2:
        Miss Tavares: I won’t tell her I told you. About the radiator. Unless you want me to? # mood: thinking # look: you
    - tavares >= 1:
        Miss Tavares: She’ll want all of it tomorrow. Who said what, and in what voice. # mood: smile
    - else:
        Miss Tavares: I’ve got it. You don’t have to. I’ve got them. # mood: guarded # look: table
    }
* {tube_said or breaths > 0} [Get up on a desk, and try the tube over the sink. # move: give]
    It wants a quarter turn. It was never broken, only loose in its socket. # shot: wide
    Mrs. Aldrich: Since October! # mood: smile # look: you
    ~ common(1)
    ~ calm(2)
* {not (tube_said or breaths > 0)} [Do your own, and Amara’s. # move: end-respectfully]
    {
    - said_scared:
        Mrs. Aldrich: “Polite when she’s scared,” you said. I’ll know I’m getting somewhere when she’s rude. # mood: warm # look: you
    - said_dennis:
        “Dennis sent me a card,” says Mrs. Aldrich, taking the other side. “I ought to have brought it.”
    - else:
        Mrs. Aldrich takes the other side. “She kicks this one, you know,” she says. “All through group.”
    }
    ~ calm(2)
* [Do your row with Dr. Gill, and his folders. # move: acknowledge]
    {
    - agreed ? school_twelve and heard ? six_words:
        Dr. Gill: Half a word, times twelve. I’ll be doing that sum all the way home. # mood: concerned # look: papers
    - heard ? late_boy and gill >= 1:
        Dr. Gill: I’ve never told anyone about that boy’s June. It went better aloud. # mood: relieved # look: you
    - drew_it and gill >= 1:
        Dr. Gill: Might I copy your drawing? It’s clearer than my report. # mood: warm # look: you
    - outsides:
        Dr. Gill: “The outsides of books.” I wrote it on my blotter. It’s no use as data. # mood: warm # look: you
    - offered ? my_story and gill >= 1:
        Dr. Gill: What you said, about yourself. May I put it in those words? # mood: warm # look: you
    - gill >= 0:
        Dr. Gill: She thanked my pencils. At the end. Each of them. # mood: smile
    - else:
        Dr. Gill: I’ll find my own way. # mood: guarded # look: door
    }
- ->->

// Home on foot. Amara wants it told.

=== the_walk ===
Amara walks in the middle, and takes a hand of each. “Tell it,” she says. “Start with ‘once.’” # place: outside
* [“Once there was a table too small for anybody.” # move: state-calmly]
    “And giants had to sit at it,” says Amara, “and all of them were worried about their knees.”
    ~ calm(5)
* [“Once there was a girl in Room 9, who put her books behind the radiator.” # move: share-knowledge]
    “You know about that?” “Not you,” you say. “Me.”
    She thinks about it as far as the corner. “Were yours good ones?”
    ~ calm(7)
* {agreed ? name_it} [“Once there was a thing, and nobody would say what it was.” # move: state-calmly]
    “Has it got a name?” “They’re going to find out.” “I hope it’s a long one,” says Amara.
    ~ calm(6)
* [“Ask Nana. She heard it better.” # move: acknowledge]
    {
    - not_lazy or nana >= 5: “Once,” says Nana, “there was an old fool who read forty thousand letters a night.” She doesn’t get any further.
    - else: “Once,” says Nana, “there were four people who wanted to wait.” “What for?” says Amara. “They didn’t say.”
    }
    ~ calm(4)
- ->->

=== after_agreed ===
{
- said_sorry:
    Mrs. Aldrich: “Sorry,” to a book. I’ll be hearing that in the bath. # scene: after # mood: warm # gesture: heart # thing: stack
- hand == program:
    Mrs. Aldrich: Now. Monday. I’ll have read it twice, and I’ll still lose my place. # scene: after # mood: warm # gesture: gather # thing: stack
- else:
    Mrs. Aldrich: Now. Monday. She’ll be furious with me, they always are. # scene: after # mood: warm # gesture: gather # thing: stack
}
-> chairs_up -> the_walk ->
“Monday it’s a new way,” you say. “Will she be mad?” “No. You will.” Amara thinks that’s fair. # ending: agreed
-> END

=== after_part ===
Mr. Marsh: {tested() or agreed ? four_days:That’s a good part of it.|That’s some of it.} {LIST_COUNT(left_open) > 0 and agreed ? pwn_sent:What isn’t, it says so.|I’ll hold up my end.} # scene: after # mood: neutral # look: you # thing: stack
-> chairs_up -> the_walk ->
“Is that the end?” “That’s part one,” you say. Tonight you’ll talk, and your mother will type. # ending: agreed-in-part
-> END

=== after_second_date ===
Mr. Marsh: The twenty-fifth. {marsh >= 0:Nothing’s decided about her till then. I’ll put that in a note.|I’ll send a note.} # scene: after # mood: neutral # thing: calendar
{ aldrich >= 0: Mrs. Aldrich: I’ll carry her line on till then, dear. In pencil. # mood: thinking }
-> chairs_up -> the_walk ->
“And then what?” “Then they all went home, and it wasn’t over.” “That’s a good place to stop,” says Amara. # ending: reconvene
-> END

=== after_neutral ===
Mr. Marsh: I’ll call about somebody. You could call this state’s parent center. They’re free, and they’re yours. # scene: after # mood: thinking # look: you # thing: spare-chair
-> chairs_up -> the_walk ->
“Who won?” “Nobody. They’re sending for somebody who isn’t on a side.” Amara could use one of those in part ten. # ending: neutral-third-party
-> END

=== after_stopped ===
You hold your mother’s coat for her. {composure >= 30:Your hands are steady.|It takes you two tries to find her the sleeve.} # scene: after # shot: wide
{ composure >= 30 and marsh >= 0 and not (agreed ? pwn_sent): Mr. Marsh: You’ll get a letter. I haven’t written it. # mood: thinking # look: you }
-> chairs_up -> the_walk ->
“Did they say yes?” “No. And neither did I.” In the morning you’ll call the parent center, from the van. # ending: ended-respectfully
-> END

=== after_anything ===
Mrs. Aldrich takes your hand in both of hers. Everybody’s so pleased. Miss Tavares waters the wet beans. # scene: after # mood: warm # thing: pen-signed
-> chairs_up -> the_walk ->
“How long?” says Amara. “Twelve weeks,” you say.
“Again?” she says.
~ calm(-10)
* [Say nothing. Walk as slowly as she wants to. # move: listen]
    At the corner she says, “It’s all right. I’m good at it now.” You don’t ask at what.
* [“I could still write to them.” # move: state-calmly # tone: plain]
    { nana >= 0:
        Nana: You talk. I’ll type. # mood: warm
    - else:
        Nana says nothing. She shifts her bag to the other arm, so as to have a hand free.
    }
    ~ calm(3)
* [“Again.” # move: concede # tone: gentle]
    She puts her hood back up. She doesn’t let go of your hand.
- {heard ? report_card:Your mother’s got a card in her bag that says to give it time.|Your mother’s got the letter in her bag, in its plastic, where it can’t get wet.} # ending: agreed-to-anything
-> END

=== after_anger ===
You’re out by the hooks with your coat half on, and your mother hasn’t come. You can hear her through the door. She isn’t loud. # scene: after # place: hallway
* [Sit down on the floor, under the coats. # move: breathe]
    They still smell of oranges.
    ~ calm(6)
* [Stand where you are, and listen. # move: listen]
    It’s the voice she had for the supervisor.
* [Go back in, and get her. # move: acknowledge]
    { tavares >= 1:
        Miss Tavares: Your notebook. I looked, is that okay? Which box is me? # mood: concerned # look: you
    - else:
        The door opens before you’ve got to it.
    }
- Nana: I told them I’m the one who gave you time. I told them don’t. # mood: concerned # look: you
-> the_walk ->
“Did you yell?” says Amara. “A bit,” you say. She thinks about it. “Who for?” # ending: left-in-anger
-> END

// When it has all become too much.

=== function too_hot() ===
~ return composure <= 15 or composure + common_ground <= 55

// Only after a hot line that nobody gave way to.

=== heat(-> back) ===
{ too_hot(): -> it_trips(back) }
-> back

=== it_trips(-> back) ===
~ frayed++
{ frayed >= 2: -> it_goes(back) }
{ composure <= 25:
    The buzz from the tube is in your teeth now. You can see mouths going, and you’ve lost what they’re for.
- else:
    You’re seven. You’re thirty-six. Somebody’s about to say your name in that voice.
}
Nana: Sit easy, now. # look: you # mood: concerned
- (before_trip)
* [Put your boots flat on the floor. Breathe till you can feel them. # move: breathe]
    Miss Tavares runs the tap, and brings you a paper cup. There’s a bean in it. # thing: water
    ~ calm(14)
    ~ common(4)
    -> back
* {breaks < 1} [“Give me five minutes. I’ll come back.” # move: break # tone: plain]
    ~ breaks++
    You stand in the hall till the buzzing’s only the light. # place: hallway
    Nobody’s touched your notebook. # place: table
    { composure < 60:
        ~ calm(60 - composure)
    }
    ~ common(4)
    -> back
* [“I’m too angry to do this right. Give me another day.” # move: reschedule # move: name-feeling]
    Mr. Marsh: I’ll give you another day. # mood: concerned
    ~ common(2)
    ~ calm(5)
    -> table_reschedule
* [“Easy? Which part of this is easy?” # move: vent # tone: sharp]
    Nana takes her hand away.
    ~ trust(nana, -1)
    ~ calm(-4)
    ~ common(-3)
    -> back

=== it_goes(-> back) ===
{ not tested() and not (agreed ? four_days):
    ~ leave_open(school_twelve)
}
You’re on your feet. The desk came up with your knees, and it’s still rocking. # shot: wide
~ common(-3)
* {not sat_back} [Hold the desk till it stops. Sit down again. # move: breathe]
    ~ sat_back = true
    ~ left_open -= school_twelve
    Dr. Gill picks up his pencils, one at a time. He isn’t hurrying.
    { composure < 40:
        ~ calm(40 - composure)
    }
    { common_ground < 28:
        ~ common(28 - common_ground)
    }
    -> back
* [“You had me in this room, and you said wait. Say it to her. Go down the hall and say it.” # move: vent # tone: sharp]
    Mr. Marsh has heard every word. You can tell. # shot: door
* [Take your coat. Go. # move: storm-out]
    The door’s got one of those arms on it. It won’t slam. It takes its time. # shot: door
* [“Put it in a letter. I’ll have it read to me.” # move: ask-in-writing # move: storm-out # tone: sharp]
    ~ ask(on_paper)
    Mr. Marsh: You’ll have it. # mood: concerned # shot: door
    ~ agree(pwn_sent)
- -> after_anger

// ------------------------------------------- What you may do at any time

=== table_breathe ===
{ breaths:
- 1: You let it out. Over the sink, the tube goes on buzzing at its one note.
- 2: { stage >= 3: You breathe. Nana breathes with you, through her nose, looking straight ahead. | You breathe. On the sill, twenty-two beans in wet paper do whatever it is they do. }
- 3: You breathe out, and your knees come down an inch. Mr. Marsh waits to see if it’s a word.
- 4: { common_ground >= 40: You take one slow one. Miss Tavares slides the tissues half an inch nearer, and then slides them back. | You take one slow one. Nobody asks what for. }
- else: In. Out. It’s the only thing here that’s the right size.
}
->->

=== table_notebook ===
{
- LIST_COUNT(heard) >= 4:
    You don’t write in it, you draw. Six boxes, and by now a good few wires. Most of them run to {hand == backlog:the box with the pencils.|{hand == label:the box with one ear.|the box with the ribbon.}}
- stage <= 2:
    You don’t write in it, you draw. Six boxes for six people. Nothing’s joined to anything yet.
- else:
    You don’t write in it, you draw. Six boxes, a wire or two. There’s one box you keep going back to, and you don’t know why.
}
->->

=== table_word ===
{ term_said:
- "eligible":
    Mr. Marsh: It means she’d get a plan, with special teaching in it. You’re one of the people who decides that. # mood: neutral # look: you
    ~ trust(marsh, 1)
- "broad score":
    Dr. Gill: Several small tests, averaged. So a strong one hides a weak one. I’ve never heard myself say that to a parent. # mood: thinking
    ~ trust(gill, 1)
- "independent evaluation":
    Dr. Gill: Somebody who doesn’t work for us tests her, and we read what they find. # mood: neutral
    ~ trust(gill, 1)
- "dyslexia":
    Dr. Gill: The sounds in words are hard to catch, and so reading and spelling are hard. It has nothing to do with how bright. # mood: warm # look: you
    Nana looks at you, and then goes on looking.
    ~ trust(gill, 1)
    ~ trust(nana, 1)
}
~ term_said = ""
~ calm(1)
->->

=== table_break ===
Mr. Marsh: Of course. Go. # mood: neutral # look: you
The hall smells of wet coats and oranges. # place: hallway
{ hand:
- backlog: Dr. Gill’s cart is there. The top folder has a date in red, gone over twice.
- label: “Guess who!” says a board, with the staff as children. Mr. Marsh’s pin has nothing on it.
- program: On Mrs. Aldrich’s closet there’s a shipping label from July, half picked off.
}
{ her_mother and not the_card and not her_hand:
    Your mother’s come out, too. She looks at the hooks, not at you.
- else:
    Down at aftercare, somebody’s doing all the voices. You’d know her anywhere.
}
Nobody’s touched your notebook. # place: table
->->

=== table_reschedule ===
{ stage <= 2:
    Mr. Marsh: We’ve hardly sat down. But, yes. # mood: surprised # look: you
- else:
    Mr. Marsh: The twenty-fifth? # mood: concerned # gesture: write
}
{ not tested() and not (agreed ? four_days):
    ~ leave_open(school_twelve)
}
* [“Till then, nobody writes ‘not eligible.’ Will you put that down?” # move: ask-in-writing # tone: plain]
    ~ ask(on_paper)
    { marsh >= -2:
        Mr. Marsh: I’ll put that down. It’s not decided till you’ve been heard. # gesture: write
        ~ calm(4)
        ~ common(1)
    - else:
        Mr. Marsh: I’ll write that you asked. # mood: guarded
    }
* [“Please write that I don’t agree to twelve more weeks.” # move: note-disagreement]
    ~ disagreed = true
    Mr. Marsh: It’s down. # gesture: write
    ~ calm(3)
* [“I’m sorry. It’s this room.” # move: self-doubt]
    Nana: It was always a bad room. # look: you # mood: warm
    ~ common(1)
    ~ trust(nana, 1)
- -> after_second_date

=== table_end ===
{ LIST_COUNT(agreed) == 0:
    ~ leave_open(school_twelve)
}
{ common_ground >= 40:
    Mr. Marsh: That’s all right. We’ll stop here. # mood: neutral # look: you
- else:
    Mr. Marsh: As you like. # mood: guarded
}
* [“Would you write down what’s agreed and what isn’t, and send me both?” # move: ask-in-writing]
    ~ ask(on_paper)
    Mr. Marsh: By a week from Friday. # gesture: write
    ~ agree(pwn_sent)
    ~ calm(3)
    ~ common(1)
* [“I disagree with the evaluation. I’ll write to you about an independent one.” # move: note-disagreement]
    ~ disagreed = true
    { not tested():
        ~ agree(iee_asked)
    }
    Mr. Marsh: Write to me. I’ll answer it. # mood: neutral
    ~ trust(marsh, 1)
    ~ calm(3)
* [Close your notebook, and help your mother up. # move: end-respectfully]
    They all get up. It takes a while, from those chairs.
    ~ common(1)
- { tested() or agreed ? one_test or agreed ? four_days or agreed ? two_days: -> after_part }
-> after_stopped
