// The Field Trip: a first meeting to learn from, four decisions long. Every part that a meeting needs is here once.
INCLUDE ../../lib/meeting.ink

LIST hand = nobody_free, afraid
LIST heard = bus_lift, last_year
LIST offered = come_along
LIST asked = same_bus
LIST agreed = rides_along, parent_drives
VAR adeyemi = 0
VAR brandt = 0

~ deal_hand()
-> welcome

// ------------------------------------------------------------------ Their view

=== welcome
Mr. Brandt: So. The aquarium. We thought you might like to drive Nia yourself. # scene: view # mood: warm # gesture: open
~ term_said = "paraprofessional"
Ms. Adeyemi: Her paraprofessional is out that week. # mood: concerned # look: table
~ calm(-8)
- (before_view)
<- at_the_table(-> before_view)
* [“What would the day look like for her?” # move: ask-open]
    Ms. Adeyemi: Honestly? I’ve only planned it for twenty-three. # mood: concerned
    ~ trust(adeyemi, 1)
    -> beneath
* [“She isn’t luggage.” # move: accuse # tone: sharp]
    Mr. Brandt: Nobody said luggage. # mood: guarded # gesture: crossed
    ~ calm(-40)
    ~ common(-20)
    ~ trust(brandt, -2)
    -> beneath
* [“If that’s easier for everyone.” # move: settle-early # tone: gentle]
    Mr. Brandt: That’s so helpful. Thank you. # mood: smile
    ~ common(12)
    ~ agree(parent_drives)
    -> sure
* [Look at the permission slip. Read it twice. # move: listen]
    { hand == nobody_free: Ms. Adeyemi counts something on her fingers. | Mr. Brandt says, to the window, “Last year was a hard day.” }
    ~ hear(last_year)
    -> beneath

=== sure
Ms. Adeyemi: Are you sure? She’s talked about that bus all week. # mood: concerned # look: you
* [“No. I’m not, actually.” # move: state-calmly]
    ~ agreed -= parent_drives
    ~ calm(4)
    -> beneath
* [“It’s fine. Really.” # move: settle-early]
    Mr. Brandt has already written it down. # scene: end # ending: agreed-to-anything
    -> END

// ------------------------------------------------------------- What lies beneath

=== beneath
{ hand == nobody_free:
    Mr. Brandt: I’d need one more adult on that bus, and I’ve … # scene: beneath # mood: thinking
- else:
    Mr. Brandt: Last year the lift stuck. With her on it. I … # scene: beneath # mood: thinking
}
* [Let him finish. # move: listen]
    { hand == nobody_free: Mr. Brandt: … I’ve asked four people. | Mr. Brandt: … I don’t want to see her face like that again. }
    ~ hear(bus_lift)
    ~ trust(brandt, 1)
    ~ calm(3)
* [“That’s your problem to solve.” # move: interrupt # tone: sharp]
    Mr. Brandt: Yes. It is. # mood: guarded
    ~ common(-10)
    ~ trust(brandt, -1)
- -> the_offer

// --------------------------------------------------------------------- The offer

=== the_offer
Ms. Adeyemi: So what do we do? # scene: offer
- (before_offer)
<- at_the_table(-> before_offer)
* [“She rides with her class. All day, both ways.” # move: offer-broad # needs: composure 30]
    ~ ask(same_bus)
    { heard ? bus_lift:
        Mr. Brandt: There and back, if we try the lift the day before. # mood: thinking
        ~ agree(rides_along)
        ~ common(6)
    - else:
        Mr. Brandt: There. I can’t promise back. # mood: concerned
        ~ leave_open(rides_along)
    }
    -> closing
* [“What if I come along, as one more pair of hands?” # move: give]
    ~ offer(come_along)
    { hand == nobody_free:
        Mr. Brandt: Would you? Then she’s on the bus. # mood: relieved
        ~ agree(rides_along)
        ~ common(10)
    - else:
        Mr. Brandt: It isn’t hands that I’m short of. # mood: concerned
        ~ leave_open(rides_along)
    }
    -> closing
* [“I’d like somebody neutral to look at this with us.” # move: ask-neutral]
    Mr. Brandt: There’s mediation. It’s free, and we’d both have to want it. # mood: neutral
    ~ leave_open(rides_along)
    Ms. Adeyemi: I’d want it. # scene: end # ending: neutral-third-party
    -> END
* [“Then tell her yourselves.” # move: vent # tone: sharp]
    ~ calm(-10)
    ~ common(-15)
    -> closing

=== closing
{
- agreed ? rides_along: -> well
- common_ground < 25: -> badly
- else: -> partly
}

=== well
Ms. Adeyemi: I’ll put her by the window. # scene: end # mood: smile # ending: agreed
-> END

=== partly
Mr. Brandt: There is yes. Back is open. I’ll write both. # scene: end # ending: agreed-in-part
-> END

=== badly
You’ve got your coat on, and one arm in the wrong sleeve. # scene: end # ending: left-in-anger
-> END

// --------------------------------------------------- What you may do at any time

=== table_breathe
You breathe out. The fish tank in the corner hums along.
->->

=== table_notebook
“The bus,” it says, in her handwriting. She underlined it.
->->

=== table_word
Ms. Adeyemi: Sorry. Her aide, Mrs. Cole. # mood: warm
~ calm(1)
->->

=== table_break
In the hallway somebody has painted a whale. It’s nearly the right size. # place: hallway
You go back in. # place: table
->->

=== table_reschedule
Mr. Brandt: Monday, then. The trip’s not till the thirtieth. # scene: end # ending: reconvene
-> END

=== table_end
You thank them both, and you mean one of the thank-yous. # scene: end # ending: ended-respectfully
-> END
