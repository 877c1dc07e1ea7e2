import type * as z from 'zod/mini';

import type { workProfileSchema } from './work-profile-schema.ts';

/** From which work somebody looks at customers. Chosen once, kept on this device, told to nobody. */
export type WorkProfile = z.infer<typeof workProfileSchema>;

export const emptyWorkProfile: WorkProfile = { role: null, workArea: '', opening: 'open' };
