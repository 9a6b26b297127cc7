import type { ComponentChildren, JSX } from 'preact';
import { Icon, type IconName } from './icon.tsx';
import styles from './button.module.css';

export type ButtonLook = 'main' | 'soft' | 'quiet';

type Props = Omit<JSX.IntrinsicElements['button'], 'icon' | 'ref'> & {
  readonly look?: ButtonLook;
  readonly icon?: IconName;
  readonly children: ComponentChildren;
};

export function Button({ look = 'soft', icon, children, ...rest }: Props) {
  return (
    <button type="button" {...rest} class={`${styles.button} ${styles[look]}`}>
      {icon && <Icon name={icon} />}
      <span>{children}</span>
    </button>
  );
}

/** A button that shows only a picture; its name is heard. */
export function IconButton({ icon, label, ...rest }: Omit<Props, 'children' | 'icon'> & { readonly icon: IconName; readonly label: string }) {
  return (
    <button type="button" {...rest} class={`${styles.button} ${styles.soft} ${styles.round}`} aria-label={label} title={label}>
      <Icon name={icon} />
    </button>
  );
}
