import { Field } from '../../ui/Field.tsx';
import { useTyped } from '../../ui/use-typed.ts';
import { readClock } from './quiet-spans.ts';

export type TimeFieldProps = {
  label: string;
  /** 18:05 */
  value: string;
  /** Called after a pause or when the field is left, with a whole time. Answers whether it could be kept. */
  onChange: (value: string) => Promise<boolean>;
};

const asTime = (text: string): string | null => (readClock(text) === null ? null : text);

/** A time of day, in the browser's own field: it knows every keyboard and screen reader. */
export function TimeField({ label, value, onChange }: TimeFieldProps) {
  const typed = useTyped({ kept: value, keep: onChange, read: asTime });
  return (
    <Field label={label}>
      {(ids) => (
        <input
          {...ids}
          type="time"
          required
          class="control quiet-time"
          value={typed.text}
          onInput={(event) => typed.onInput(event.currentTarget.value)}
          onBlur={typed.onBlur}
        />
      )}
    </Field>
  );
}
