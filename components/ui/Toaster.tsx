import './Toaster.css';
import { Button } from './Button.tsx';
import { IconButton } from './IconButton.tsx';
import { iconClose } from './icons.ts';
import type { Toasts } from './use-toasts.ts';

/** Shows the toasts and reads them out. Stands in the page from the start, so that readers listen. */
export function Toaster({
  toasts,
  dismiss,
  dismissLabel,
}: Pick<Toasts, 'toasts' | 'dismiss'> & { dismissLabel: string }) {
  return (
    <div class="toaster" role="status" aria-live="polite">
      {toasts.map(({ id, text, actions }) => (
        <div class="toast" key={id}>
          <div class="toast-body">
            <span class="toast-text">{text}</span>
            {actions.length > 0 && (
              <span class="toast-ways">
                {actions.map((action) => (
                  <Button
                    key={action.label}
                    size="small"
                    variant="quiet"
                    onClick={() => {
                      dismiss(id);
                      action.run();
                    }}
                  >
                    {action.label}
                  </Button>
                ))}
              </span>
            )}
          </div>
          <IconButton
            size="small"
            icon={iconClose}
            label={dismissLabel}
            onClick={() => dismiss(id)}
          />
        </div>
      ))}
    </div>
  );
}
