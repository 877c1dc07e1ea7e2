import './BodyText.css';
import { touchpointKeys } from '../../../../utils/domain/taxonomy.ts';
import type { ContentBody, LocalText } from '../../../../utils/domain/team-content.ts';
import { useTexts } from '../../use-texts.ts';
import { nameOfRole } from '../role-map/role-names.ts';
import { useContentWords } from '../use-content-words.ts';

/** A text in every language it has, the reader's first: nobody accepts a text they have not read. */
function BothTexts({ text, strong = false }: { text: LocalText; strong?: boolean }) {
  const { language } = useTexts();
  const order = language === 'de' ? (['de', 'en'] as const) : (['en', 'de'] as const);
  const said = order.filter((one) => (text[one] ?? '').trim() !== '');
  return (
    <>
      {said.map((one, index) => (
        <p
          key={one}
          lang={one}
          dir="auto"
          class={`body-text-said${index > 0 ? ' body-text-other' : ''}${strong ? ' body-text-strong' : ''}`}
        >
          {text[one]}
        </p>
      ))}
    </>
  );
}

/** A piece of content of any kind for reading, in both languages. */
export function BodyText({ body }: { body: ContentBody }) {
  const { words, language } = useTexts();
  const t = useContentWords();
  if (body.kind === 'omission') return <p class="body-text-fact">{t.proposals.omissionText}</p>;
  if (body.kind === 'question')
    return (
      <div class="body-text">
        <p class="body-text-fact">{t.proposals.level[body.level]}</p>
        <BothTexts text={body.text} />
      </div>
    );
  if (body.kind === 'term')
    return (
      <div class="body-text">
        <BothTexts text={body.term} strong />
        <BothTexts text={body.meaning} />
        {body.example && (
          <div class="body-text-example">
            <BothTexts text={body.example} />
          </div>
        )}
      </div>
    );
  if (body.kind === 'example') {
    const slot = touchpointKeys.find((key) => key === body.slot);
    return (
      <div class="body-text">
        <p class="body-text-fact">{slot ? words.touchpoint[slot] : body.slot}</p>
        <BothTexts text={body.text} />
      </div>
    );
  }
  const { touchpoint, frictions, workArea = '' } = body;
  const facts = [words.touchpoint[touchpoint], ...frictions.map((one) => words.friction[one])];
  return (
    <div class="body-text">
      <p class="body-text-fact" dir="auto">
        {body.roleName ?? nameOfRole(body.role, [], language)}
        {workArea !== '' && ` · ${t.roleMap.area({ area: workArea })}`}
      </p>
      <BothTexts text={body.process} strong />
      <BothTexts text={body.notices} />
      <p class="body-text-fact">→ {facts.join(', ')}</p>
    </div>
  );
}
