import { ChipGroup } from '../../ui/ChipGroup.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { useTexts } from '../use-texts.ts';
import { useWorkspace } from '../use-workspace.ts';

/** Language and colours, changed at once. */
export function LookDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTexts();
  const { preferences, setPreferences } = useWorkspace();
  return (
    <Dialog title={t.look.title} closeLabel={t.close} onClose={onClose}>
      <div class="field">
        <span class="field-label" id="look-language">
          {t.look.language}
        </span>
        <ChipGroup
          labelledBy="look-language"
          options={[
            { value: 'auto', label: t.look.languageAuto },
            { value: 'de', label: t.look.german },
            { value: 'en', label: t.look.english },
          ]}
          value={preferences.language}
          onChange={(language) => language && setPreferences({ language })}
          clearable={false}
        />
      </div>
      <div class="field">
        <span class="field-label" id="look-theme">
          {t.look.theme}
        </span>
        <ChipGroup
          labelledBy="look-theme"
          options={[
            { value: 'auto', label: t.look.themeAuto },
            { value: 'light', label: t.look.light },
            { value: 'dark', label: t.look.dark },
          ]}
          value={preferences.theme}
          onChange={(theme) => theme && setPreferences({ theme })}
          clearable={false}
        />
      </div>
    </Dialog>
  );
}
