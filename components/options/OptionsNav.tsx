export type OptionsNavProps = {
  label: string;
  sections: readonly { id: string; title: string }[];
};

/** The way to each section. Links into the page: the browser moves the view and the focus. */
export function OptionsNav({ label, sections }: OptionsNavProps) {
  return (
    <nav class="options-nav" aria-label={label}>
      <ul>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
