/**
 * The page of `/docs`: it draws itself from `/openapi.json`, and needs nothing from anywhere else. Its
 * addresses are relative, so that a service behind a prefix keeps working.
 */
export const DOCS_PAGE = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Balanting HTTP</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="docs/style.css">
<script src="docs/script.js" defer></script>
</head>
<body>
<header>
<h1>Balanting HTTP</h1>
<p id="about"></p>
<p>
<a href="openapi.json">openapi.json</a>
<label>Language of messages
<select id="language"><option value="id">Indonesia</option><option value="en">English</option></select>
</label>
<label id="token-label" hidden>Token <input id="token" type="password" autocomplete="off"></label>
</p>
</header>
<nav aria-label="Operations"><ul id="list"></ul></nav>
<main id="operations"><p>Loading.</p></main>
<noscript>This page draws itself from openapi.json with a script. Read openapi.json without it.</noscript>
</body>
</html>
`;
