// The form in Chinese from the first time on; whoever chooses another language in its settings keeps it. It looks when it is loaded, so this comes first.
const preferences = 'sveltia-cms.prefs';
const chosen = JSON.parse(localStorage.getItem(preferences) ?? '{}');
if (!chosen.locale) localStorage.setItem(preferences, JSON.stringify({ ...chosen, locale: 'zh-CN' }));
