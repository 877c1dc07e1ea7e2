import { toTitleSlug } from '../content/create-content.ts';
import { icon, type IconName } from '../markup/icon.ts';
import { markup, type SafeMarkup } from '../markup/markup.ts';

type Door = { href: string; icon: IconName; title: string; hint: string };

function renderDoor(door: Door): SafeMarkup {
  return markup`<li><a href="${door.href}">${icon(door.icon, 20)}<span><strong>${door.title}</strong><small>${door.hint}</small></span></a></li>`;
}

/** What plain `localhost` shows: the way into both deployments, with a short guide. */
export function renderStartPage(port: string): SafeMarkup {
  const cloud = `http://cloud.localhost:${port}`;
  const dc = `http://dc.localhost:${port}`;
  const cloudDoors: Door[] = [
    {
      href: `${cloud}/jira/software/c/projects/CXM/boards/1`,
      icon: 'board',
      title: 'Board',
      hint: 'Karte anklicken – click a card',
    },
    {
      href: `${cloud}/browse/CXM-12`,
      icon: 'story',
      title: 'CXM-12 Mahnlauf umstellen',
      hint: 'Vorgang – issue',
    },
    {
      href: `${cloud}/wiki/spaces/PROZ/pages/98312/Mahnlauf`,
      icon: 'page',
      title: 'Mahnlauf',
      hint: 'Prozessseite – process page',
    },
    {
      href: `${cloud}/wiki/spaces/PROZ/pages/edit-v2/98312`,
      icon: 'edit',
      title: 'Mahnlauf bearbeiten',
      hint: 'Editor',
    },
    {
      href: `${cloud}/browse/VER-1`,
      icon: 'story',
      title: 'VER-1 Eigener neuer Vorgang',
      hint: 'Nachfragen ausprobieren – try the questions',
    },
    {
      href: `${cloud}/wiki/spaces/VER/overview`,
      icon: 'space',
      title: 'Vertrieb & Portal',
      hint: 'Ankündigungen, Protokolle, Prozesse – announcements, meetings, processes',
    },
  ];
  const dcDoors: Door[] = [
    {
      href: `${dc}/jira/secure/RapidBoard.jspa?rapidView=1&projectKey=CXM`,
      icon: 'board',
      title: 'Board',
      hint: 'Karte anklicken – click a card',
    },
    {
      href: `${dc}/jira/browse/CXM-12`,
      icon: 'story',
      title: 'CXM-12 Mahnlauf umstellen',
      hint: 'Vorgang – issue',
    },
    {
      href: `${dc}/confluence/display/PROZ/${toTitleSlug('Abschlag ändern')}`,
      icon: 'page',
      title: 'Abschlag ändern',
      hint: 'Prozessseite – process page',
    },
    {
      href: `${dc}/confluence/pages/editpage.action?pageId=98312`,
      icon: 'edit',
      title: 'Mahnlauf bearbeiten',
      hint: 'Editor',
    },
    {
      href: `${dc}/jira/browse/VER-7`,
      icon: 'story',
      title: 'VER-7 Fax wird abgeschaltet',
      hint: 'Nachfragen ausprobieren – try the questions',
    },
    {
      href: `${dc}/confluence/display/VER/${toTitleSlug('Sperrung wegen Zahlungsverzug')}`,
      icon: 'page',
      title: 'Sperrung wegen Zahlungsverzug',
      hint: 'Prozessseite – process page',
    },
  ];
  return markup`<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Übungsplatz – Stadtwerke Lindenau</title>
<link rel="stylesheet" href="/assets/styles/start.css">
</head>
<body>
<main>
<p class="eyebrow">Stadtwerke Lindenau</p>
<h1>Übungsplatz</h1>
<p>Hier stehen ein kleines Jira und ein kleines Confluence mit erfundenen Inhalten. Alles, was du hier schreibst, ist nach dem Beenden wieder weg. Öffne einen Vorgang und probier die Leiste am Rand aus, oder drück auf dem Board <kbd>C</kbd>.</p>
<p lang="en" class="second">A small Jira and Confluence with made-up content. Nothing you write here outlives the program. Open an issue and try the panel at the edge, or press <kbd>C</kbd> on the board.</p>
<div class="doors">
<section><h2>Cloud</h2><ul>${cloudDoors.map(renderDoor)}</ul></section>
<section><h2>Data Center</h2><ul>${dcDoors.map(renderDoor)}</ul></section>
</div>
</main>
</body>
</html>`;
}
