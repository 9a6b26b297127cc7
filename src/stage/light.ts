/** The room as a strained mind sees it: cooler, darker and greyer from outside in. Laid over the canvas, so that it costs nothing to keep. */
export interface Light { show(composure: number, atOnce: boolean): void; destroy(): void }

const STEADY = 65;
const LOST = 10;
const EASE = '900ms ease';

const WARM = 'radial-gradient(ellipse 75% 80% at 50% 42%, rgb(58 36 19 / 0%) 60%, rgb(58 36 19 / 26%) 130%)';
const COLD = 'radial-gradient(ellipse 62% 66% at 50% 44%, rgb(32 42 66 / 0%) 25%, rgb(32 42 66 / 72%) 125%)';
const EDGE = 'radial-gradient(ellipse 60% 64% at 50% 44%, transparent 55%, black 100%)';

export function lightOver(host: HTMLElement, canvas: HTMLCanvasElement): Light {
  const layer = (background: string): HTMLDivElement => {
    const div = document.createElement('div');
    Object.assign(div.style, { position: 'absolute', inset: '0', pointerEvents: 'none', background });
    host.append(div);
    return div;
  };
  const warm = layer(WARM);
  const blur = layer('none');
  const cold = layer(COLD);
  Object.assign(blur.style, { backdropFilter: 'blur(2.5px)', maskImage: EDGE });
  return {
    show(composure, atOnce) {
      const strain = Math.max(0, Math.min(1, (STEADY - composure) / (STEADY - LOST)));
      const transition = atOnce ? 'none' : EASE;
      canvas.style.transition = atOnce ? 'none' : `filter ${EASE}`;
      canvas.style.filter = strain === 0 ? 'none' : `saturate(${1 - 0.45 * strain}) brightness(${1 - 0.1 * strain})`;
      cold.style.transition = transition;
      cold.style.opacity = String(strain);
      blur.style.display = strain > 0.5 ? 'block' : 'none';
    },
    destroy() {
      for (const div of [warm, blur, cold]) div.remove();
    },
  };
}
