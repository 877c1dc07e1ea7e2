import browser from 'webextension-polyfill';

import { dashboardAddress } from '../../utils/account/dashboard-address.ts';
import { joinTeam } from '../../utils/account/join-team.ts';
import { leaveTeam } from '../../utils/account/leave-team.ts';
import { parseInvite } from '../../utils/account/parse-invite.ts';
import { previewInvite } from '../../utils/account/preview-invite.ts';
import { readAccount } from '../../utils/account/read-account.ts';
import type { BackgroundCalls } from '../../utils/messages/contract.ts';
import type { Handlers } from '../../utils/messages/create-receiver.ts';
import { failed, succeeded } from '../../utils/messages/result.ts';
import { allowsServer } from '../../utils/sites/allows-server.ts';
import type { World } from './create-world.ts';
import { readManagedPolicy } from './managed-policy.ts';
import { unasked } from './unasked.ts';

type AccountCalls =
  | 'getAccount'
  | 'previewInvite'
  | 'joinTeam'
  | 'leaveTeam'
  | 'openDashboard'
  | 'syncNow';

/** Why an invite is not taken where IT has locked the team; null where it may be. */
async function refuseByPolicy(link: string): Promise<ReturnType<typeof failed> | null> {
  const invite = parseInvite(link);
  const mayJoin = !invite || allowsServer(await readManagedPolicy(), invite.serverUrl);
  return mayJoin ? null : failed({ kind: 'invalid-invite', reason: 'other-server' });
}

/** Teams, and the way to their server. */
export function accountHandlers({
  membership,
  engine,
  live,
  news,
}: World): Pick<Handlers<BackgroundCalls>, AccountCalls> {
  const account = async () => succeeded(await readAccount(membership.db, membership.keeper));

  return {
    getAccount: account,
    previewInvite: async (input) =>
      (await refuseByPolicy(input.link)) ?? previewInvite(membership, input),
    async joinTeam(input) {
      const result = (await refuseByPolicy(input.link)) ?? (await joinTeam(membership, input));
      news.accountMayHaveChanged();
      return result;
    },
    async leaveTeam(input) {
      const result = await leaveTeam(membership, input);
      news.accountMayHaveChanged();
      unasked(live.accountMayHaveChanged());
      return result;
    },
    async openDashboard() {
      const address = await dashboardAddress(membership);
      if (!address.ok) return address;
      await browser.tabs.create({ url: address.value });
      return succeeded(null);
    },
    async syncNow(input) {
      await (input?.byPerson === true ? engine.sync('person') : live.look());
      return account();
    },
  };
}
