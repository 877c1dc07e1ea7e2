import { describe, expect, it } from 'vitest';

import { openTestNotebook } from '../../test/extension/test-notebook.ts';
import { createExplain } from './explain-error.ts';

describe('createExplain', () => {
  const { db } = openTestNotebook();
  const explain = createExplain(db);

  it('names what the database cannot do', () => {
    const full = explain(new DOMException('x', 'QuotaExceededError'), 'saveNote');
    expect(full).toEqual({ ok: false, error: { kind: 'storage-full' } });
    const refused = explain(new DOMException('x', 'SecurityError'), 'saveNote');
    expect(refused).toEqual({ ok: false, error: { kind: 'storage-refused' } });
  });

  it('tells a fault of ours apart, without quoting what somebody typed', () => {
    const answer = explain(new TypeError('cannot read "Mahnung an Frau S."'), 'saveNote');
    expect(answer).toEqual({
      ok: false,
      error: { kind: 'unexpected', detail: 'saveNote: TypeError' },
    });
    expect(JSON.stringify(explain('Frau S.', 'x'))).not.toContain('Frau');
  });

  it('tries a closed database again', async () => {
    db.close({ disableAutoOpen: true });
    explain(new DOMException('x', 'InvalidStateError'), 'saveNote');
    await expect.poll(() => db.isOpen()).toBe(true);
  });
});
