import type { DiagnosisTexts } from '../../../utils/i18n/diagnosis/de.ts';
import type { Diagnosis } from '../../../utils/messages/page-views.ts';

type Fact = Diagnosis['facts'][number];
type Row = Diagnosis['rows'][number];

/** Names come from the page tools; what has no word here yet is shown as it is. */
function wordFor(words: Partial<Record<string, string>>, name: string): string {
  return words[name] ?? name;
}

/** A fact in words: what, finding, source, confidence; empty where there is nothing to say. */
export function sayFact(fact: Fact, texts: DiagnosisTexts): [string, string, string, string] {
  const { name, value, source, confidence } = fact;
  const values = name === 'context' ? texts.kind : texts.value;
  // `dc` is also the name of a generation of the create dialog.
  const said = name === 'createDialog' ? value : wordFor(values, value);
  return [
    wordFor(texts.fact, name),
    said || texts.nothing,
    value && wordFor(texts.source, source),
    value && wordFor(texts.confidence, confidence),
  ];
}

/** What was looked for by a hook, and how sure a match would be. */
export function sayRow(row: Row, texts: DiagnosisTexts): { hook: string; confidence: string } {
  return {
    hook: wordFor(texts.hook, row.hook),
    confidence: wordFor(texts.confidence, row.confidence),
  };
}

/** The whole finding in a sentence. */
export function sayFinding({ facts }: Diagnosis, texts: DiagnosisTexts): string {
  const find = (name: string) => facts.find((fact) => fact.name === name);
  const context = find('context');
  const product = find('product')?.value ?? '';
  if (!context || product === '' || context.value === 'none') return texts.unrecognised;
  const what = `${wordFor(texts.kind, context.value)} (${wordFor(texts.value, product)})`;
  return texts.recognised({
    what,
    source: wordFor(texts.source, context.source),
    confidence: wordFor(texts.confidence, context.confidence),
  });
}
