import type { Prose } from './prose.ts'

export const french: Prose = {
  language: 'fr',
  places:
    'Saint-Aubrac,Port-Lavande,Mérignelle,Vauclère,Belle-Rive,Castelmer,Fontenoire,Les Ormeaux,Pontvieux,Sablières'.split(
      ',',
    ),
  topics: [
    ['Le port', 'le port', ['quai', 'phare', 'chalutier', 'pilote', 'amarrage', 'marée']],
    ['L’école', 'l’école', ['tableau', 'cantine', 'préau', 'examen', 'emploi du temps', 'cour']],
    [
      'Le théâtre',
      'le théâtre',
      ['rideau', 'souffleur', 'guichet', 'décor', 'répétition', 'coulisse'],
    ],
    [
      'La boulangerie',
      'la boulangerie',
      ['four', 'apprenti', 'seigle', 'comptoir', 'levain', 'fournil'],
    ],
    ['La mairie', 'la mairie', ['budget', 'vote', 'pétition', 'conseil', 'registre', 'cachet']],
  ],
  headlines: [
    'À {place}, {topic} retrouve son {thing}',
    'Pourquoi {place} renonce au {thing}',
    '{number} ans après, {place} attend toujours son {thing}',
    'Le dernier {thing} de {place}',
    'Un {thing}, un {other} et la patience de {place}',
  ],
  tails: ['', '', ', selon {name}', ', comme en {year}'],
  captions: [
    'Devant {topic} de {place}, {day} matin.',
    '{name} devant l’entrée, à {place}, en {year}.',
    'La foule à {place} {day} dernier. (Photo : {name})',
  ],
  sentences: [
    'Quand {topic} de {place} a ouvert ses portes {day} matin, {number} personnes attendaient déjà sous la pluie.',
    'Personne à {place} ne savait qui avait commandé le {thing}, ni qui allait le payer.',
    '{name}, qui y travaille depuis {year}, se souvient d’un temps où le {thing} faisait la fierté du canton.',
    '« On nous a dit d’attendre {day}, raconte {name}, et depuis nous attendons. »',
    'Selon des chiffres publiés {day}, les frais ont augmenté de {number} pour cent depuis {year}.',
    'C’est une petite affaire, et à {place} ce sont les petites affaires dont on parle le plus longtemps.',
    'L’hiver dernier, tout a gelé, et pendant {number} jours plus rien n’a bougé.',
    'Un rapport de {number} pages recommande de garder le {thing} tant qu’il n’y en a pas de meilleur.',
    '{name} n’est pas de cet avis et l’écrit chaque mois à qui veut le lire.',
    'Le soir venu, le {thing} avait repris sa place et l’on avait oublié le {other}.',
    'La suite dépend du {other}, du temps qu’il fera et du retour de {name}.',
  ],
  openings: ['Par {name}', '{name}, à {place}'],
  days: 'lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche'.split(','),
  names: 'Claire Aubin,Hugo Ferrand,Nadia Lorrain,Marc Tessier,Élise Caron,Paul Girel'.split(','),
  headings: ['Ce que disent les chiffres', 'Un long hiver', 'Et maintenant'],
  date: (day, month, year) =>
    `${day} ${'janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre'.split(',')[month - 1]} ${year}`,
}
