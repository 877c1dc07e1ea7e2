import { askSite } from '../atlassian/ask-site.ts';
import { type ArticleKind, confluenceRequests } from '../atlassian/confluence-requests.ts';
import { listOf, member } from '../atlassian/member.ts';
import type { InsertTarget } from '../domain/insertion.ts';
import type { Place } from '../domain/place.ts';
import type { Deployment } from '../page/page-context.ts';
import type { InsertWorld } from './insert-world.ts';
import type { SiteOffer } from './list-targets.ts';

/** `/blog/2026/11/17/98340`: on Cloud the address says what it is. */
const BLOG_ADDRESS = /\/blog\/\d{4}\/\d\d\/\d\d\//;

/** Asks Confluence whether this person may comment below a page or blog post. */
export async function askArticle(
  world: InsertWorld,
  place: Place,
  id: string,
  deployment: Deployment,
): Promise<SiteOffer> {
  const confluence = confluenceRequests(deployment);
  const usual: ArticleKind = BLOG_ADDRESS.test(place.url ?? '') ? 'blogpost' : 'page';
  let kind = usual;
  let answer = await askSite(world, place.site, confluence.operations(id, kind));
  // Cloud keeps pages and blog posts apart, and an address does not always tell which one it is.
  if (!answer.ok && answer.problem.kind === 'not-found' && deployment === 'cloud') {
    kind = usual === 'page' ? 'blogpost' : 'page';
    answer = await askSite(world, place.site, confluence.operations(id, kind));
  }
  const problem = answer.ok ? null : answer.problem;
  if (problem && problem.kind !== 'signed-out') return { targets: [], problem, text: '' };
  if (answer.ok && member(answer.value, 'type') === 'blogpost') kind = 'blogpost';
  const allowed = answer.ok && listOf(member(answer.value, 'operations')).some(isCommenting);
  const anonymous = problem !== null || answer.anonymous;
  const target: InsertTarget = {
    way: 'footer-comment',
    id: kind,
    place,
    editor: null,
    hindrance: allowed ? null : anonymous ? 'signed-out' : 'not-allowed',
  };
  return { targets: [target], problem, text: '' };
}

function isCommenting(operation: unknown): boolean {
  return (
    member(operation, 'operation') === 'create' && member(operation, 'targetType') === 'comment'
  );
}
