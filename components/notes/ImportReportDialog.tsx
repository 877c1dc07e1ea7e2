import { commonTexts } from '../../utils/i18n/common/common-texts.ts';
import { notesTexts } from '../../utils/i18n/notes/notes-texts.ts';
import type { ImportReport } from '../../utils/messages/views.ts';
import { sayNumber } from '../speech/say-time.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useLanguage } from '../ui/use-language.ts';

/** Entries listed by name; a file with thousands of faults does not need thousands of lines. */
const LISTED = 20;

export type ImportReportDialogProps = { report: ImportReport; onClose: () => void };

/** What became of a file: added, already here, not taken and why. */
export function ImportReportDialog({ report, onClose }: ImportReportDialogProps) {
  const language = useLanguage();
  const texts = notesTexts(language).report;
  const { close } = commonTexts(language).action;
  const counted = (count: number) => ({ count: sayNumber(count, language), one: count === 1 });
  const { added, unchanged, refused } = report;
  return (
    <Dialog
      title={texts.title}
      closeLabel={close}
      onClose={onClose}
      actions={
        <Button variant="primary" onClick={onClose}>
          {close}
        </Button>
      }
    >
      <p>
        {texts.added(counted(added))} {added > 0 && texts.private}
      </p>
      {unchanged > 0 && <p>{texts.unchanged(counted(unchanged))}</p>}
      {refused.length > 0 && (
        <>
          <p>{texts.refused(counted(refused.length))}</p>
          <ul class="report-list">
            {refused.slice(0, LISTED).map(({ line, reason }, index) => (
              <li key={index}>
                {line > 0 && `${texts.entry({ line })}: `}
                {texts.reason[reason]}
              </li>
            ))}
          </ul>
        </>
      )}
    </Dialog>
  );
}
