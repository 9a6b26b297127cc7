/** Scenes in a row, each with a round of questions: as many lines and choices as ten meetings have. */
const SCENES = 220;
const ROUND = 7;

/**
 * An Ink story as a meeting is built, but so many times as large: once-only choices in rounds, conditions on numbers and
 * lists, tunnels, a thread of what one may always do, lines that only some combinations bring about.
 */
export function generatedStory(): string {
  const scenes = Array.from({ length: SCENES }, (_, index) => scene(index));
  return `VAR calm = 70\nVAR trust = 0\nLIST heard = ${Array.from({ length: 40 }, (_, item) => `fact_${item}`).join(', ')}\n-> scene_0\n${scenes.join('\n')}
=== over
{ calm > 60: You leave well. | You leave. }
-> END
=== always(-> back)
+ {calm < 90} [Breathe.]
  ~ calm = calm + 5
  -> pause -> back
=== pause
A breath.
->->
`;
}

function scene(index: number): string {
  const next = index + 1 < SCENES ? `scene_${index + 1}` : 'over';
  const questions = Array.from({ length: ROUND }, (_, question) => {
    const fact = (index * ROUND + question) % 40;
    return `* {asked_${index} < 3} [Ask about ${question}.]
  Somebody says the ${question}th thing of scene ${index}.
  { trust > ${question % 3} and heard ? fact_${fact}: And more, since you know. | And no more. }
  ~ heard += fact_${fact}
  ~ trust = trust + ${question % 2 === 0 ? 1 : -1}
  ~ asked_${index}++
  -> round`;
  });
  return `VAR asked_${index} = 0
=== scene_${index}
Scene ${index} begins.
- (round)
<- always(-> round)
${questions.join('\n')}
* [Say it sharply.]
  ~ calm = calm - 15
  { calm < 20: The room goes quiet. | Nobody looks up. }
  -> ${next}
* {asked_${index} >= 2} [Go on.]
  -> ${next}
`;
}
