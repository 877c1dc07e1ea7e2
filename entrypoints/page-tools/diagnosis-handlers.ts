import type { Handlers } from '../../utils/messages/create-receiver.ts';
import { succeeded } from '../../utils/messages/result.ts';
import type { ToolCalls } from '../../utils/messages/script-contract.ts';
import { diagnosePage, type DiagnosisFact } from '../../utils/page/diagnose-page.ts';
import { HOST_TAG } from '../../utils/panel-host/host-element.ts';
import { toolHooks } from './tool-hooks.ts';

/** How this page was recognised, and what else was looked for in it. */
export function diagnosisHandlers(window: Window): Pick<Handlers<ToolCalls>, 'diagnose'> {
  return {
    async diagnose() {
      const { document } = window;
      const { address, facts, rows } = diagnosePage(window.location.href, document);
      return succeeded({
        address,
        facts: [...facts, ...viewFacts(window)],
        rows: [...rows, ...toolHooks(document)],
      });
    },
  };
}

/** What of the view decides where the panel stands; the one panel must be one. */
function viewFacts(window: Window): DiagnosisFact[] {
  const { innerWidth, innerHeight, devicePixelRatio, document } = window;
  const seen = { source: 'view', confidence: 'high' };
  return [
    { name: 'viewport', value: `${innerWidth} × ${innerHeight}`, ...seen },
    { name: 'pixelRatio', value: String(Math.round(devicePixelRatio * 100) / 100), ...seen },
    { name: 'panels', value: String(document.getElementsByTagName(HOST_TAG).length), ...seen },
  ];
}
