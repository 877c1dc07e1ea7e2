import type {
  DashboardPort,
  InboxFilter,
} from '../../../components/dashboard/model/dashboard-port.ts';

/**
 * Asks for the first notes right away, while the page still finds out who is there. The first question
 * for just these notes gets that answer; every later one goes to the server. `limit` is the size of
 * the inbox's page.
 */
export function giveHeadStart(
  port: DashboardPort,
  teamId: string,
  filter: InboxFilter,
  limit: number,
): DashboardPort {
  const wanted = keyOf(teamId, filter, { cursor: null, limit });
  let early: ReturnType<DashboardPort['notes']> | null = port.notes(teamId, filter, {
    cursor: null,
    limit,
  });
  return {
    ...port,
    notes(team, filtered, page, signal) {
      const answer = early;
      early = null;
      const fits = answer !== null && keyOf(team, filtered, page) === wanted;
      return fits ? answer : port.notes(team, filtered, page, signal);
    },
  };
}

function keyOf(...question: unknown[]): string {
  return JSON.stringify(question);
}
