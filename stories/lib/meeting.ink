// The words every meeting shares. Start a story with
//
//     INCLUDE ../lib/meeting.ink
//
// and it opens and plays in Inky as it stands.
//
// A story declares four lists and one VAR for each person at the table:
//
//     LIST hand    = staffing, training, worry     // what lies beneath this time
//     LIST heard   = afternoons, two_schools       // what a parent can find out
//     LIST offered = any_day, home_practice        // what a parent can give
//     LIST asked   = more_minutes, see_the_log     // what a parent can ask for
//     LIST agreed  = keep_sixty, eight_week_check  // what can be written down
//     VAR rivera = 0                               // her trust in you, -5 to 5
//
// Every word in those lists is described in scenario.json beside the story.
//
// An effect belongs to the words just before it:
//
//     You notice nobody has said his name yet.
//     ~ calm(-4)

// ---------------------------------------------------------------- The meeting

VAR composure = 70      // yours: 0 flooded, 100 calm
VAR common_ground = 40  // how you and they stand: 0 apart, 100 together
VAR left_open = ()      // terms that stay open, in so many words

// The game listens here, so that it knows which words moved what. In Inky it does nothing.
EXTERNAL words_end()
=== function words_end()
~ return

// Your composure rises or falls by n. Small: 3. A blow: 10.
=== function calm(n)
~ words_end()
~ composure = MAX(0, MIN(100, composure + n))

// Common ground rises or falls by n. Small: 3. A turning point: 10.
=== function common(n)
~ words_end()
~ common_ground = MAX(0, MIN(100, common_ground + n))

// One person's trust in you rises or falls by n: 1 noticed, 2 remembered, 3 for good.
=== function trust(ref who, n)
~ words_end()
~ who = MAX(-5, MIN(5, who + n))

// You found something out. It goes into the notebook once.
=== function hear(entry)
~ words_end()
~ heard += entry

// You gave something, out loud, at the table.
=== function offer(give)
~ words_end()
~ offered += give

// You asked for something, out loud, at the table.
=== function ask(thing)
~ words_end()
~ asked += thing

// It will be written down.
=== function agree(term)
~ words_end()
~ agreed += term
~ left_open -= term

// Everyone knows it is not settled.
=== function leave_open(term)
~ words_end()
~ agreed -= term
~ left_open += term

// Deals what lies beneath, once, from the run's seed. Call it first.
=== function deal_hand()
~ hand = LIST_RANDOM(LIST_ALL(hand))

// ------------------------------------------------- What you may always do
//
// Before each group of choices:
//
//     - (before)
//     <- at_the_table(-> before)
//     * [“What are you seeing?” # move: ask-open]
//
// The story gives the words in four tunnels: table_breathe, table_notebook,
// table_word, table_break; and in two knots that end the meeting:
// table_reschedule, table_end. What these choices do as moves is known from their “# table:”.

VAR breaths = 0
VAR breaks = 0
VAR term_said = ""      // the last hard word that somebody used; while there is none, nobody asks what it means

=== at_the_table(-> back)
+ {breaths < 5 and composure < 95} [Breathe out, slowly. # table: breathe]
    ~ breaths++
    ~ calm(MAX(1, MIN(7, 9 - 2 * breaths)))
    -> table_breathe -> back
* [Look down at your notebook. # table: notebook]
    ~ calm(3)
    -> table_notebook -> back
* {term_said != ""} [“Can you say that in plain words?” # table: word]
    -> table_word -> back
* {breaks < 1} [“I want to do this well. Could I have five minutes?” # table: break]
    ~ breaks++
    -> table_break ->
    { composure < 80:
        ~ calm(80 - composure)
    }
    -> back
+ [“I can’t think clearly any more today. Could we finish another day?” # table: reschedule]
    -> table_reschedule
+ [“I’d like to stop here, and stop well.” # table: end]
    -> table_end
