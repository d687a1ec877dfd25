<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="fr_FR">
<context>
    <name>Cards</name>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>Seulement depuis</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expire</translation>
    </message>
    <message>
        <source>Came to you</source>
        <translation>Reçue</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Utilisée dans</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>Version %1, since %2</source>
        <translation>Version %1, depuis le %2</translation>
    </message>
    <message>
        <source>Was due on %1</source>
        <translation>Prévu le %1</translation>
    </message>
    <message>
        <source>Next on %1</source>
        <translation>Prochain le %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>Non prévu</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>18 October, by Ruth</comment>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Key edited: owner (Ruth → Mika)</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>ConsolePage</name>
    <message>
        <source>%1, which browsers may show as %2</source>
        <translation>%1, que le navigateur peut afficher comme %2</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>Open a wallet</source>
        <translation>Ouvrir un trousseau</translation>
    </message>
    <message>
        <source>Keyfold wallets (*.keyfold)</source>
        <translation>Trousseaux Keyfold (*.keyfold)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Save a copy of the wallet</source>
        <translation>Enregistrer une copie du trousseau</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Enregistrer la fiche de récupération</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
</context>
<context>
    <name>HandoffTask</name>
    <message>
        <source>keys</source>
        <comment>file name</comment>
        <translation>cles</translation>
    </message>
    <message>
        <source>%1-for-%2</source>
        <comment>file name: what, whom</comment>
        <translation>%1-pour-%2</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>A wallet of your own</source>
        <translation>Un trousseau à vous</translation>
    </message>
    <message>
        <source>A wallet is one encrypted file with all your keys. Make a new one, or open one that you have. Nothing is ever sent over the network; the file is yours to copy and to keep.</source>
        <translation>Un trousseau est un fichier chiffré qui contient toutes vos clés. Créez-en un, ou ouvrez celui que vous avez. Rien ne passe jamais par le réseau ; le fichier est à vous, à copier et à garder.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>Type the password of this wallet. If it is forgotten, the recovery sheet opens the wallet and lets you choose a new one. Without either, nobody can open it.</source>
        <translation>Tapez le mot de passe de ce trousseau. S’il est oublié, la fiche de récupération ouvre le trousseau et permet d’en choisir un nouveau. Sans l’un ni l’autre, personne ne peut l’ouvrir.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>What there is to do today, the most pressing first, each with the button that does it. Below stand the next 90 days, a column a week: a mark is a key that has to be rotated or runs out.</source>
        <translation>Ce qu’il y a à faire aujourd’hui, le plus pressé d’abord, chaque chose avec son bouton. En dessous, les 90 prochains jours, une colonne par semaine : chaque repère est une clé à renouveler ou qui expire.</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les clés</translation>
    </message>
    <message>
        <source>Choose a key in the list, or type to find one. Beside it stands all that Keyfold knows about it. A value stays hidden until you reveal it, and a copied one leaves the clipboard by itself.</source>
        <translation>Choisissez une clé dans la liste, ou tapez pour en trouver une. À côté figure tout ce que Keyfold en sait. Une valeur reste masquée tant que vous ne l’affichez pas, et une valeur copiée quitte d’elle-même le presse-papiers.</translation>
    </message>
    <message>
        <source>A key</source>
        <translation>Une clé</translation>
    </message>
    <message>
        <source>Paste the key first: provider, kind and environment fill themselves in where its shape is known. Only the name is needed; all the rest can wait. You can leave the page, and find it as it was.</source>
        <translation>Collez d’abord la clé : le fournisseur, le type et l’environnement se remplissent seuls si sa forme est connue. Seul le nom est nécessaire ; le reste peut attendre. Vous pouvez quitter la page et la retrouver telle quelle.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Keys that have to be rotated or that run out, by date. Begin with what is overdue. Who has to be asked for a new key, because the provider makes it, is reminded of earlier.</source>
        <translation>Les clés à renouveler ou qui expirent, par date. Commencez par ce qui est en retard. Si la nouvelle clé est à demander, parce que le fournisseur la crée, le rappel vient plus tôt.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>What is worth doing about your keys, the worst first. Enter opens a finding and says what to do. The four counts at the top narrow the list down.</source>
        <translation>Ce qu’il vaut la peine de faire pour vos clés, le plus grave d’abord. Entrée ouvre un constat et dit quoi faire. Les quatre nombres en haut filtrent la liste.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Who has which key, since when and until when. When somebody leaves, note it here: you get the list of keys to rotate, the riskiest first.</source>
        <translation>Qui a quelle clé, depuis quand et jusqu’à quand. Quand quelqu’un part, notez-le ici : vous obtenez la liste des clés à renouveler, la plus risquée d’abord.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>A key that somebody may have seen is a leak. Stop the key first, then go through the steps; each is noted with the time, and the report is made from that.</source>
        <translation>Une clé que quelqu’un a peut-être vue, c’est une fuite. Arrêtez d’abord la clé, puis suivez les étapes ; chacune est notée avec l’heure, et le rapport en est tiré.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Everything that was done with this wallet, by whom and when. Lines cannot be changed without being noticed: the line at the top says whether they are whole.</source>
        <translation>Tout ce qui a été fait avec ce trousseau, par qui et quand. Impossible de modifier une ligne sans que cela se voie : la ligne du haut dit si elles sont intactes.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Every change holds at once. Ways to unlock, locking, copying, rotation, names and backups belong to the wallet and travel with it; the rest belongs to this computer.</source>
        <translation>Chaque changement vaut aussitôt. Moyens de déverrouillage, verrouillage, copie, renouvellement, noms et sauvegardes appartiennent au trousseau et voyagent avec lui ; le reste appartient à cet ordinateur.</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Make a new key at the provider, paste it here, and put it in every place that uses it. The old one is revoked last, when nothing needs it any more. You can stop at any step and go on later.</source>
        <translation>Créez une nouvelle clé chez le fournisseur, collez-la ici et mettez-la dans chaque emplacement qui s’en sert. L’ancienne est révoquée en dernier, quand plus rien n’en a besoin. Vous pouvez vous arrêter à chaque étape et reprendre plus tard.</translation>
    </message>
    <message>
        <source>A wallet that does not open</source>
        <translation>Un trousseau qui ne s’ouvre pas</translation>
    </message>
    <message>
        <source>Nothing was changed. The page says what is wrong with the file and offers the ways on, the one that saves most first. A backup is tried before it takes the file's place.</source>
        <translation>Rien n’a été modifié. La page dit ce qui ne va pas avec le fichier et propose des solutions, celle qui sauve le plus d’abord. Une sauvegarde est essayée avant de prendre la place du fichier.</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Étape par étape</translation>
    </message>
    <message>
        <source>The list at the side says where you are. Nothing is done before its step says so, and you can leave the page at any time.</source>
        <translation>La liste sur le côté dit où vous en êtes. Rien n’est fait avant l’étape qui le dit, et vous pouvez quitter la page à tout moment.</translation>
    </message>
    <message>
        <source>Hand off</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Gives somebody else a key in an encrypted file. Best is a key of their own: it can be ended without touching yours. Send the file by one way and tell the passphrase by another, on the phone for instance. Who got what until when is noted under People.</source>
        <translation>Confie une clé à quelqu’un d’autre dans un fichier chiffré. Le mieux est une clé à part : on peut y mettre fin sans toucher à la vôtre. Envoyez le fichier par une voie et dites la phrase de passe par une autre, au téléphone par exemple. Qui a reçu quoi, et jusqu’à quand, est noté dans Personnes.</translation>
    </message>
    <message>
        <source>Open a handoff</source>
        <translation>Ouvrir une transmission</translation>
    </message>
    <message>
        <source>Choose the file that you were sent and type the passphrase that you were told. You see what is inside before anything is taken in. What comes in can be taken out again.</source>
        <translation>Choisissez le fichier qu’on vous a envoyé et tapez la phrase de passe qu’on vous a dite. Vous voyez ce qu’il contient avant que rien soit ajouté. Ce qui est ajouté peut être retiré.</translation>
    </message>
    <message>
        <source>Ask for a key</source>
        <translation>Demander une clé</translation>
    </message>
    <message>
        <source>A request holds your public key and what you need, nothing secret: send it as you like. What is sealed for it opens in this wallet alone, so nobody has to tell you a passphrase.</source>
        <translation>Une demande contient votre clé publique et ce qu’il vous faut, rien de secret : envoyez-la comme vous voulez. Ce qui est chiffré pour cette clé ne s’ouvre que dans ce trousseau : personne n’a à vous dire une phrase de passe.</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Importer des clés</translation>
    </message>
    <message>
        <source>Takes keys in from a file that another program wrote. First you see what would come in, what you already have and what is left out; nothing is saved before you say so. The file still holds the secrets in the clear: delete it afterwards.</source>
        <translation>Importe des clés d’un fichier écrit par un autre programme. Vous voyez d’abord ce qui serait importé, ce que vous avez déjà et ce qui est laissé de côté ; rien n’est enregistré sans votre accord. Le fichier contient encore les secrets en clair : supprimez-le ensuite.</translation>
    </message>
    <message>
        <source>Take something out</source>
        <translation>Sortir quelque chose</translation>
    </message>
    <message>
        <source>The register, the rules and the calendar hold no value of a key and may be shown around. An export in the clear can be used by anyone who finds it: a handoff is as quick and stays locked.</source>
        <translation>Le registre, les règles et le calendrier ne contiennent aucune valeur de clé et peuvent être montrés. Un export en clair peut servir à quiconque le trouve : une transmission va aussi vite et reste verrouillée.</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Mots de passe</translation>
    </message>
    <message>
        <source>Each person opens the wallet with a password of their own. A few words by chance are strong and easy to type. Copies of the file that were made before still open with the old password.</source>
        <translation>Chaque personne ouvre le trousseau avec son propre mot de passe. Quelques mots au hasard sont une protection forte et se tapent facilement. Les copies du fichier faites avant s’ouvrent encore avec l’ancien mot de passe.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Fiche de récupération</translation>
    </message>
    <message>
        <source>The sheet opens the wallet on the day the password is forgotten. Print it and keep it where you keep contracts, not beside the computer. When you use a new one, sheets printed before stop working.</source>
        <translation>La fiche ouvre le trousseau le jour où le mot de passe est oublié. Imprimez-la et rangez-la avec vos contrats, pas à côté de l’ordinateur. Quand vous en utilisez une nouvelle, les fiches imprimées avant ne marchent plus.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Value copied: KEY</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>10:42 by Ruth</comment>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>%1 by %2 • %3</source>
        <comment>10:42 by Ruth • detail</comment>
        <translation>%1, par %2 • %3</translation>
    </message>
    <message>
        <source>Wallet made</source>
        <translation>Trousseau créé</translation>
    </message>
    <message>
        <source>Wallet unlocked</source>
        <translation>Trousseau déverrouillé</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Sauvegarde restaurée</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Sauvegarde faite</translation>
    </message>
    <message>
        <source>Way to unlock added</source>
        <translation>Moyen de déverrouillage ajouté</translation>
    </message>
    <message>
        <source>Way to unlock removed</source>
        <translation>Moyen de déverrouillage retiré</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Mot de passe changé</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Réglage modifié</translation>
    </message>
    <message>
        <source>Key added</source>
        <translation>Clé ajoutée</translation>
    </message>
    <message>
        <source>Key edited</source>
        <translation>Clé modifiée</translation>
    </message>
    <message>
        <source>Key removed</source>
        <translation>Clé retirée</translation>
    </message>
    <message>
        <source>Key put back</source>
        <translation>Clé remise</translation>
    </message>
    <message>
        <source>Value replaced</source>
        <translation>Valeur remplacée</translation>
    </message>
    <message>
        <source>Value shown</source>
        <translation>Valeur affichée</translation>
    </message>
    <message>
        <source>Value copied</source>
        <translation>Valeur copiée</translation>
    </message>
    <message>
        <source>Value handed to a script</source>
        <translation>Valeur remise à un script</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Personne ajoutée</translation>
    </message>
    <message>
        <source>Person left</source>
        <translation>Départ d’une personne</translation>
    </message>
    <message>
        <source>Key given</source>
        <translation>Clé confiée</translation>
    </message>
    <message>
        <source>Access ended</source>
        <translation>Accès terminé</translation>
    </message>
    <message>
        <source>Rotation started</source>
        <translation>Renouvellement commencé</translation>
    </message>
    <message>
        <source>Place has the new value</source>
        <translation>Nouvelle valeur en place</translation>
    </message>
    <message>
        <source>Rotation finished</source>
        <translation>Renouvellement terminé</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>Clé révoquée</translation>
    </message>
    <message>
        <source>Old values wiped</source>
        <translation>Anciennes valeurs effacées</translation>
    </message>
    <message>
        <source>A backup a day</source>
        <translation>Une sauvegarde par jour</translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <translation>Sauvegardes conservées</translation>
    </message>
    <message>
        <source>Seconds until the clipboard is cleared</source>
        <translation>Secondes avant de vider le presse-papiers</translation>
    </message>
    <message>
        <source>Minutes until the wallet locks</source>
        <translation>Minutes avant de verrouiller le trousseau</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>Verrouiller avec l’écran</translation>
    </message>
    <message>
        <source>Words that say nothing</source>
        <translation>Mots qui ne disent rien</translation>
    </message>
    <message>
        <source>Pattern of names</source>
        <translation>Modèle des noms</translation>
    </message>
    <message>
        <source>Days ahead of a reminder</source>
        <translation>Jours d’avance des rappels</translation>
    </message>
    <message>
        <source>Reminders while locked</source>
        <translation>Rappels quand le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>Seconds that a value is shown</source>
        <translation>Secondes d’affichage d’une valeur</translation>
    </message>
    <message>
        <source>Days between rotations</source>
        <translation>Jours entre renouvellements</translation>
    </message>
    <message>
        <source>Days between rotations of keys that can do everything</source>
        <translation>Jours entre renouvellements des clés qui peuvent tout</translation>
    </message>
    <message>
        <source>Days that old values are kept</source>
        <translation>Jours de conservation des anciennes valeurs</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a setting</comment>
        <translation>activé</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a setting</comment>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting, its new value</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>fournisseur</translation>
    </message>
    <message>
        <source>account</source>
        <translation>compte</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>environnement</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>what it may do</source>
        <translation>ce qu’elle peut faire</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>droits</translation>
    </message>
    <message>
        <source>needed scopes</source>
        <translation>droits nécessaires</translation>
    </message>
    <message>
        <source>risks</source>
        <translation>risques</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>à quoi elle sert</translation>
    </message>
    <message>
        <source>places</source>
        <translation>emplacements</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>how it came</source>
        <translation>comment vous l’avez reçue</translation>
    </message>
    <message>
        <source>allowed addresses</source>
        <translation>adresses autorisées</translation>
    </message>
    <message>
        <source>day it was made</source>
        <translation>date de création</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>expiration</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>renouvellement</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notes</translation>
    </message>
    <message>
        <source>console page</source>
        <translation>page du tableau de bord</translation>
    </message>
    <message>
        <source>reason for sharing</source>
        <translation>raison de l’usage partagé</translation>
    </message>
    <message>
        <source>way to revoke</source>
        <translation>moyen de révoquer</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valeurs</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Personne modifiée</translation>
    </message>
    <message>
        <source>Rotation put off</source>
        <translation>Renouvellement reporté</translation>
    </message>
    <message>
        <source>Leak reported</source>
        <translation>Fuite signalée</translation>
    </message>
    <message>
        <source>Step of an incident done</source>
        <translation>Étape d’un incident terminée</translation>
    </message>
    <message>
        <source>Incident closed</source>
        <translation>Incident clôturé</translation>
    </message>
    <message>
        <source>Finding left out</source>
        <translation>Constat ignoré</translation>
    </message>
    <message>
        <source>Finding shown again</source>
        <translation>Constat réaffiché</translation>
    </message>
    <message>
        <source>Provider saved</source>
        <translation>Fournisseur enregistré</translation>
    </message>
    <message>
        <source>Provider removed</source>
        <translation>Fournisseur retiré</translation>
    </message>
    <message>
        <source>Value found lying about</source>
        <translation>Valeur trouvée à découvert</translation>
    </message>
    <message>
        <source>Key for handoffs made</source>
        <translation>Clé de transmission créée</translation>
    </message>
    <message>
        <source>Value put into a handoff</source>
        <translation>Valeur jointe à une transmission</translation>
    </message>
    <message>
        <source>Key handed over</source>
        <translation>Clé transmise</translation>
    </message>
    <message>
        <source>Handoff taken in</source>
        <translation>Transmission ajoutée</translation>
    </message>
    <message>
        <source>Keys asked for</source>
        <translation>Clés demandées</translation>
    </message>
    <message>
        <source>Request answered</source>
        <translation>Réponse à une demande</translation>
    </message>
    <message>
        <source>Keys imported</source>
        <translation>Clés importées</translation>
    </message>
    <message>
        <source>Value exported in the clear</source>
        <translation>Valeur exportée en clair</translation>
    </message>
    <message>
        <source>Value passed on to a program</source>
        <translation>Valeur remise à un programme</translation>
    </message>
    <message>
        <source> (was </source>
        <comment>owner (was Ruth)</comment>
        <translation> (avant : </translation>
    </message>
    <message>
        <source> (now </source>
        <comment>owner (now Ruth)</comment>
        <translation> (désormais : </translation>
    </message>
</context>
<context>
    <name>ImportTask</name>
    <message>
        <source>Sets no variable</source>
        <translation>Ne définit aucune variable</translation>
    </message>
    <message>
        <source>Set again further down, which counts</source>
        <translation>Redéfini plus bas : c’est ce qui compte</translation>
    </message>
    <message>
        <source>Refers to another variable</source>
        <translation>Renvoie à une autre variable</translation>
    </message>
    <message>
        <source>Looks like a setting, not a secret</source>
        <translation>Ressemble à un réglage, pas à un secret</translation>
    </message>
    <message>
        <source>Holds no secret</source>
        <translation>Ne contient aucun secret</translation>
    </message>
    <message>
        <source>Has no name</source>
        <translation>N’a pas de nom</translation>
    </message>
    <message>
        <source>Has more cells than there are columns</source>
        <translation>A plus de cellules qu’il n’y a de colonnes</translation>
    </message>
    <message>
        <source>Was thrown away in the other program</source>
        <translation>Était à la corbeille dans l’autre programme</translation>
    </message>
    <message>
        <source>Is no key: a card or an identity</source>
        <translation>N’est pas une clé : une carte ou une identité</translation>
    </message>
    <message>
        <source>Has a value that cannot be stored</source>
        <translation>A une valeur impossible à enregistrer</translation>
    </message>
    <message>
        <source>the name was taken</source>
        <translation>le nom était déjà pris</translation>
    </message>
    <message>
        <source>%1 has this value</source>
        <translation>%1 a cette valeur</translation>
    </message>
    <message>
        <source>Is here already</source>
        <translation>Est déjà ici</translation>
    </message>
    <message>
        <source>Gets the newer value; the old one is kept</source>
        <translation>Reçoit la nouvelle valeur ; l’ancienne est gardée</translation>
    </message>
    <message>
        <source>Is here, with a value that is not older</source>
        <translation>Est ici, avec une valeur qui n’est pas plus ancienne</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Un tableau</translation>
    </message>
    <message>
        <source>A .env file</source>
        <translation>Un fichier .env</translation>
    </message>
    <message>
        <source>A table (CSV)</source>
        <translation>Un tableau (CSV)</translation>
    </message>
    <message>
        <source>An export of KeePassXC</source>
        <translation>Un export de KeePassXC</translation>
    </message>
    <message>
        <source>An export of Bitwarden</source>
        <translation>Un export de Bitwarden</translation>
    </message>
    <message>
        <source>An export of 1Password</source>
        <translation>Un export de 1Password</translation>
    </message>
    <message>
        <source>An export of Keyfold</source>
        <translation>Un export de Keyfold</translation>
    </message>
    <message>
        <source>One key would come in.</source>
        <translation>Une clé serait importée.</translation>
    </message>
    <message numerus="yes">
        <source>%n keys would come in.</source>
        <translation>
            <numerusform>%n clé serait importée.</numerusform>
            <numerusform>%n clés seraient importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>One gets a newer value.</source>
        <translation>Une reçoit une valeur plus récente.</translation>
    </message>
    <message numerus="yes">
        <source>%n get a newer value.</source>
        <translation>
            <numerusform>%n reçoit une valeur plus récente.</numerusform>
            <numerusform>%n reçoivent une valeur plus récente.</numerusform>
        </translation>
    </message>
    <message>
        <source>One you already have.</source>
        <translation>Vous en avez déjà une.</translation>
    </message>
    <message numerus="yes">
        <source>%n you already have.</source>
        <translation>
            <numerusform>Vous en avez déjà %n.</numerusform>
            <numerusform>Vous en avez déjà %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>One line is left out.</source>
        <translation>Une ligne est laissée de côté.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are left out.</source>
        <translation>
            <numerusform>%n ligne est laissée de côté.</numerusform>
            <numerusform>%n lignes sont laissées de côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>Rien n’est encore enregistré.</translation>
    </message>
    <message>
        <source>Would come in</source>
        <translation>Seraient importées</translation>
    </message>
    <message>
        <source>You already have</source>
        <translation>Vous les avez déjà</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Laissé de côté</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Ligne %1</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <comment>why, number</comment>
        <translation>%1 (ligne %2)</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Laisser de côté</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Nom de la clé</translation>
    </message>
    <message>
        <source>Secret value</source>
        <translation>Valeur secrète</translation>
    </message>
    <message>
        <source>Value that is no secret</source>
        <translation>Valeur non secrète</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi elle sert</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Ce qu’elle peut faire</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>Qui s’en occupe</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Créée le</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Expire le</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Adresse web</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>Incident</name>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Hier, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>votre fournisseur</translation>
    </message>
    <message>
        <source>Disable the key at %1</source>
        <translation>Désactiver la clé chez %1</translation>
    </message>
    <message>
        <source>Make a new key and put it in place</source>
        <translation>Créer une nouvelle clé et la mettre en place</translation>
    </message>
    <message>
        <source>Read the log of %1</source>
        <translation>Lire le journal chez %1</translation>
    </message>
    <message>
        <source>Check what else it could reach</source>
        <translation>Vérifier ce qu’elle pouvait atteindre d’autre</translation>
    </message>
    <message>
        <source>Money lost: keep the proof, tell %1</source>
        <translation>Argent perdu : garder les preuves, prévenir %1</translation>
    </message>
    <message>
        <source>Tell the people it concerns</source>
        <translation>Prévenir les personnes concernées</translation>
    </message>
    <message>
        <source>First stop the key: revoke or disable it there, even if something of yours stops with it. Whoever has it can use it until then.</source>
        <translation>Arrêtez d’abord la clé : révoquez-la ou désactivez-la là-bas, même si quelque chose chez vous s’arrête avec elle. D’ici là, quiconque l’a peut s’en servir.</translation>
    </message>
    <message>
        <source>Make a new one with no more rights than it needs, paste it here, and put it into each place.</source>
        <translation>Créez-en une nouvelle sans plus de droits que nécessaire, collez-la ici, puis mettez-la dans chaque emplacement.</translation>
    </message>
    <message>
        <source>Look for what you did not do: other countries, odd hours, many at once. Note times and amounts, and keep a screenshot.</source>
        <translation>Cherchez ce qui ne vient pas de vous : autres pays, heures inhabituelles, rafales. Notez les heures et les montants, et gardez une capture d’écran.</translation>
    </message>
    <message>
        <source>Look at what stands beside this page. Other keys of the account may be known too; new users, webhooks and forwardings may have been added there.</source>
        <translation>Voyez ce qui figure à côté de cette page. D’autres clés du compte sont peut-être connues aussi ; des utilisateurs, des webhooks et des redirections ont pu y être ajoutés.</translation>
    </message>
    <message>
        <source>Keep screenshots and statements, open a case at %1, tell your bank and report it to the police. Each asks for the time at which you noticed: %2.</source>
        <translation>Gardez captures d’écran et relevés, ouvrez un dossier chez %1, prévenez votre banque et portez plainte. Chacun demandera quand vous l’avez remarqué : %2.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>day, time by person</comment>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>What may be lost</source>
        <translation>Ce qui peut être perdu</translation>
    </message>
    <message>
        <source>No place is noted</source>
        <translation>Aucun emplacement noté</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 emplacement</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n emplacement</numerusform>
            <numerusform>%n emplacements</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else had it</source>
        <translation>Personne d’autre ne l’avait</translation>
    </message>
    <message>
        <source>1 other had it</source>
        <translation>1 autre personne l’avait</translation>
    </message>
    <message numerus="yes">
        <source>%n others had it</source>
        <translation>
            <numerusform>%n autre personne l’avait</numerusform>
            <numerusform>%n autres personnes l’avaient</numerusform>
        </translation>
    </message>
    <message>
        <source>No other key of this account</source>
        <translation>Aucune autre clé de ce compte</translation>
    </message>
    <message>
        <source>1 more key of this account</source>
        <translation>1 autre clé de ce compte</translation>
    </message>
    <message numerus="yes">
        <source>%n more keys of this account</source>
        <translation>
            <numerusform>%n autre clé de ce compte</numerusform>
            <numerusform>%n autres clés de ce compte</numerusform>
        </translation>
    </message>
    <message>
        <source>No other key has this value</source>
        <translation>Aucune autre clé n’a cette valeur</translation>
    </message>
    <message>
        <source>Stored with this value too</source>
        <translation>Même valeur aussi pour</translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation>Clôturé le %1</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%1 étapes sur %2 terminées</translation>
    </message>
    <message>
        <source>Those whose data it could reach, those who gave you the key, those who work with it. Where personal data is concerned, the authority may have to be told: in the EU within 72 hours.</source>
        <translation>Ceux dont elle pouvait atteindre les données, ceux qui vous ont confié la clé, ceux qui travaillent avec. Si des données personnelles sont en cause, l’autorité doit parfois être prévenue : dans l’UE, sous 72 heures.</translation>
    </message>
</context>
<context>
    <name>KeyColumnTexts</name>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Créée le</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajoutée</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Prochaine date</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
    <message>
        <source>made %1</source>
        <comment>made 3 March</comment>
        <translation>créée : %1</translation>
    </message>
    <message>
        <source>added %1</source>
        <comment>added 3 March</comment>
        <translation>ajoutée : %1</translation>
    </message>
    <message>
        <source>used %1</source>
        <comment>used yesterday</comment>
        <translation>utilisée : %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>jamais utilisée</translation>
    </message>
    <message>
        <source>Owned by %1</source>
        <translation>%1 est responsable</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Étiquettes : %1</translation>
    </message>
</context>
<context>
    <name>KeyGroups</name>
    <message>
        <source>Leaked</source>
        <translation>Fuite</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoquées</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>Sans environnement</translation>
    </message>
    <message>
        <source>No provider</source>
        <translation>Sans fournisseur</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Sans responsable</translation>
    </message>
</context>
<context>
    <name>OverviewRows</name>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off until %1: %2</source>
        <translation>Reporté au %1 : %2</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Expirée %1</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Expiration : %1</translation>
    </message>
    <message>
        <source>Was due %1</source>
        <translation>Prévu %1</translation>
    </message>
    <message>
        <source>To be rotated %1</source>
        <translation>Renouvellement : %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Half done</source>
        <translation>À moitié fait</translation>
    </message>
    <message>
        <source>The new key is in, the old one still works</source>
        <translation>La nouvelle clé est là, l’ancienne marche encore</translation>
    </message>
    <message>
        <source>New key placed in %1 of %2 places, old one still works</source>
        <translation>Nouvelle clé posée dans %1 emplacements sur %2, l’ancienne marche encore</translation>
    </message>
    <message>
        <source>Still knows 1 key</source>
        <translation>Connaît encore 1 clé</translation>
    </message>
    <message numerus="yes">
        <source>Still knows %n keys</source>
        <translation>
            <numerusform>Connaît encore %n clé</numerusform>
            <numerusform>Connaît encore %n clés</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Révoquer</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Compléter</translation>
    </message>
    <message>
        <source>See the key</source>
        <translation>Voir la clé</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>“Used in several places”. “Make a key of its own for each place.”</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation>Fuite</translation>
    </message>
    <message>
        <source>Somebody else may be using it</source>
        <translation>Quelqu’un d’autre s’en sert peut-être</translation>
    </message>
    <message>
        <source>See the keys</source>
        <translation>Voir les clés</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Départ</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>The access of %1 ends today</source>
        <translation>L’accès de %1 se termine aujourd’hui</translation>
    </message>
    <message>
        <source>The access of %1 was to end</source>
        <translation>L’accès de %1 devait se terminer</translation>
    </message>
    <message>
        <source>Access ends</source>
        <translation>Fin d’accès</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Pour aujourd’hui</translation>
    </message>
    <message>
        <source>Act now</source>
        <translation>Agir maintenant</translation>
    </message>
    <message>
        <source>Nothing to do today</source>
        <translation>Rien à faire aujourd’hui</translation>
    </message>
    <message>
        <source>One thing to do today</source>
        <translation>Une chose à faire aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>%n things to do today</source>
        <translation>
            <numerusform>%n chose à faire aujourd’hui</numerusform>
            <numerusform>%n choses à faire aujourd’hui</numerusform>
        </translation>
    </message>
    <message>
        <source>Access of %1 ends</source>
        <translation>Fin de l’accès de %1</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Nothing is due this week</source>
        <translation>Aucune échéance cette semaine</translation>
    </message>
    <message>
        <source>One key is due this week</source>
        <translation>Une clé arrive à échéance cette semaine</translation>
    </message>
    <message numerus="yes">
        <source>%n keys are due this week</source>
        <translation>
            <numerusform>%n clé arrive à échéance cette semaine</numerusform>
            <numerusform>%n clés arrivent à échéance cette semaine</numerusform>
        </translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Bientôt</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Réafficher</translation>
    </message>
    <message>
        <source>%1. Left out until %2: %3</source>
        <comment>finding, day, reason</comment>
        <translation>%1. Ignoré jusqu’au %2 : %3</translation>
    </message>
    <message>
        <source>%1. Left out: %2</source>
        <comment>finding, reason</comment>
        <translation>%1. Ignoré : %2</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ignorés</translation>
    </message>
</context>
<context>
    <name>PaperTexts</name>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Being rotated</source>
        <translation>En renouvellement</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoquée</translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation>Fuite</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Utilisée dans</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Confiée à</translation>
    </message>
    <message>
        <source>Looks after it</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Prochaine date</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Key register of %1</source>
        <translation>Registre des clés : %1</translation>
    </message>
    <message>
        <source>%1 on %2. No value of a key is in it.</source>
        <comment>5 keys, a day</comment>
        <translation>%1 au %2. Aucune valeur de clé n’y figure.</translation>
    </message>
    <message>
        <source>Keys live in Keyfold.</source>
        <translation>La place des clés est dans Keyfold.</translation>
    </message>
    <message>
        <source>Not in e-mails, chats, spreadsheets, notes or code. What was found elsewhere is put in here and replaced.</source>
        <translation>Pas dans les e-mails, messageries, tableurs, notes ou code. Ce qui se trouvait ailleurs est ajouté ici et remplacé.</translation>
    </message>
    <message>
        <source>One key, one use.</source>
        <translation>Une clé, un usage.</translation>
    </message>
    <message>
        <source>Another program, another person, another test: another key, with no more rights than it needs.</source>
        <translation>Un autre programme, une autre personne, un autre test : une autre clé, sans plus de droits que nécessaire.</translation>
    </message>
    <message>
        <source>Names say what for.</source>
        <translation>Les noms disent l’usage.</translation>
    </message>
    <message>
        <source>A key is called %1.</source>
        <translation>Une clé s’appelle %1.</translation>
    </message>
    <message>
        <source>Keys are handed over as a handoff.</source>
        <translation>Les clés se confient par transmission.</translation>
    </message>
    <message>
        <source>The file may travel by e-mail. The passphrase is told by phone or face to face, never beside it.</source>
        <translation>Le fichier peut voyager par e-mail. La phrase de passe se dit par téléphone ou de vive voix, jamais à côté du fichier.</translation>
    </message>
    <message>
        <source>Keys are replaced in time.</source>
        <translation>Les clés sont remplacées à temps.</translation>
    </message>
    <message>
        <source>Each after %1 days; those that can do everything or move money after %2 days.</source>
        <translation>Chacune après %1 jours ; celles qui peuvent tout faire ou déplacer de l’argent, après %2 jours.</translation>
    </message>
    <message>
        <source>The screen is locked when you leave.</source>
        <translation>On verrouille l’écran en s’absentant.</translation>
    </message>
    <message numerus="yes">
        <source>Keyfold locks by itself after %n minutes without you.</source>
        <translation>
            <numerusform>Keyfold se verrouille tout seul après %n minute d’inactivité.</numerusform>
            <numerusform>Keyfold se verrouille tout seul après %n minutes d’inactivité.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keyfold does not lock by itself here: press Ctrl+L.</source>
        <translation>Ici, Keyfold ne se verrouille pas tout seul : appuyez sur Ctrl+L.</translation>
    </message>
    <message>
        <source>What is copied is pasted at once.</source>
        <translation>Ce qui est copié est collé aussitôt.</translation>
    </message>
    <message numerus="yes">
        <source>It leaves the clipboard after %n seconds. It is pasted where it belongs and nowhere else.</source>
        <translation>
            <numerusform>La copie quitte le presse-papiers après %n seconde. Elle se colle là où elle doit aller, et nulle part ailleurs.</numerusform>
            <numerusform>La copie quitte le presse-papiers après %n secondes. Elle se colle là où elle doit aller, et nulle part ailleurs.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who leaves is noted the same day.</source>
        <translation>Un départ est noté le jour même.</translation>
    </message>
    <message>
        <source>Every key they know is then replaced, riskiest first.</source>
        <translation>Toutes les clés connues de la personne sont alors remplacées, la plus risquée d’abord.</translation>
    </message>
    <message>
        <source>A leak is said at once.</source>
        <translation>Une fuite se dit aussitôt.</translation>
    </message>
    <message>
        <source>First stop the key at the provider, then report it in Keyfold. Nobody is blamed for saying it.</source>
        <translation>Arrêtez d’abord la clé chez le fournisseur, puis signalez la fuite dans Keyfold. Personne n’est blâmé de l’avoir dit.</translation>
    </message>
    <message>
        <source>Read by: ____________________   On: ____________</source>
        <translation>Lu par : ____________________   Le : ____________</translation>
    </message>
    <message>
        <source>How we handle keys at %1</source>
        <translation>Comment nous gérons les clés chez %1</translation>
    </message>
    <message>
        <source>Made on %1 from the settings of the wallet.</source>
        <translation>Document établi le %1 d’après les réglages du trousseau.</translation>
    </message>
</context>
<context>
    <name>PeopleRows</name>
    <message>
        <source>Has it since %1</source>
        <translation>L’a depuis le %1</translation>
    </message>
    <message>
        <source>Left on %1</source>
        <translation>Départ le %1</translation>
    </message>
    <message>
        <source>Was to end on %1</source>
        <translation>Devait finir le %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Sans date de fin</translation>
    </message>
    <message>
        <source>End access</source>
        <translation>Terminer l’accès</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Revoked at the provider</source>
        <translation>Révoquée chez le fournisseur</translation>
    </message>
    <message>
        <source>Replaced since: they know an old value</source>
        <translation>Remplacée depuis : seule l’ancienne valeur est connue</translation>
    </message>
    <message>
        <source>by handoff</source>
        <translation>par transmission</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>par e-mail</translation>
    </message>
    <message>
        <source>by chat</source>
        <translation>par messagerie</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>par téléphone</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>en main propre</translation>
    </message>
    <message>
        <source>by handoff, the passphrase by phone</source>
        <translation>par transmission, phrase de passe par téléphone</translation>
    </message>
    <message>
        <source>by handoff, the passphrase in person</source>
        <translation>par transmission, phrase de passe de vive voix</translation>
    </message>
    <message>
        <source>by handoff, the passphrase in another messenger</source>
        <translation>par transmission, phrase de passe par une autre messagerie</translation>
    </message>
</context>
<context>
    <name>Recognised</name>
    <message>
        <source> or </source>
        <comment>between providers</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>The name holds a key. Names are shown and exported: take it out.</source>
        <translation>Le nom contient une clé. Les noms sont affichés et exportés : enlevez-la.</translation>
    </message>
    <message>
        <source>Say what it is for.</source>
        <translation>Dites à quoi elle sert.</translation>
    </message>
    <message>
        <source>“%1” says nothing about this key.</source>
        <translation>« %1 » ne dit rien de cette clé.</translation>
    </message>
    <message>
        <source>The name does not say whose key it is.</source>
        <translation>Le nom ne dit pas de quel fournisseur est la clé.</translation>
    </message>
    <message>
        <source>The name says %1, the key is of another provider.</source>
        <translation>Le nom dit %1, la clé vient d’un autre fournisseur.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Stripe: Live secret key</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Perhaps %1: %2</source>
        <comment>Stripe: Live secret key</comment>
        <translation>Peut-être %1 : %2</translation>
    </message>
    <message>
        <source>Or of %1, which look the same.</source>
        <translation>Ou bien %1, d’aspect identique.</translation>
    </message>
    <message>
        <source>Or of %1, which look the same. Choose below.</source>
        <translation>Ou bien %1, d’aspect identique. Choisissez ci-dessous.</translation>
    </message>
    <message>
        <source>Not right? Change it below.</source>
        <translation>Ce n’est pas ça ? Changez-le ci-dessous.</translation>
    </message>
    <message>
        <source>Others look like this too. Choose below.</source>
        <translation>D’autres lui ressemblent. Choisissez ci-dessous.</translation>
    </message>
    <message>
        <source>This looks like a login. %1 gives out keys that do less and can be revoked alone.</source>
        <translation>On dirait un identifiant de connexion. %1 propose des clés qui peuvent moins et se révoquent séparément.</translation>
    </message>
    <message>
        <source>This looks like a login, which opens everything. Ask for an API key instead.</source>
        <translation>On dirait un identifiant de connexion, qui ouvre tout. Demandez plutôt une clé API.</translation>
    </message>
    <message>
        <source>A smaller key may do: %1 also gives out keys that can do less. If a small one leaks, less is lost.</source>
        <translation>Une clé plus limitée suffit peut-être : %1 en propose aussi. Si elle fuit, la perte est moindre.</translation>
    </message>
    <message>
        <source>This looks like a key of %1. The key that you are changing is of %2.</source>
        <translation>On dirait une clé %1. Celle que vous remplacez est une clé %2.</translation>
    </message>
    <message>
        <source>This is a test key. The places you are changing run %1.</source>
        <translation>C’est une clé de test. Les emplacements concernés tournent en %1.</translation>
    </message>
    <message>
        <source>This is a key for %1. The key that you are changing is for %2.</source>
        <translation>C’est une clé de %1. Celle que vous remplacez est une clé de %2.</translation>
    </message>
    <message>
        <source>You already have this value: %1.</source>
        <translation>Vous avez déjà cette valeur : %1.</translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message>
        <source>%1 is overdue</source>
        <translation>%1 est en retard</translation>
    </message>
    <message>
        <source>%1 is to be rotated</source>
        <translation>%1 est à renouveler</translation>
    </message>
    <message>
        <source>%1 has to be replaced now</source>
        <translation>%1 est à remplacer maintenant</translation>
    </message>
    <message>
        <source>%1 runs out soon</source>
        <translation>%1 expire bientôt</translation>
    </message>
    <message>
        <source>Access to %1 should have ended</source>
        <translation>L’accès à %1 aurait dû se terminer</translation>
    </message>
    <message>
        <source>Access to %1 ends soon</source>
        <translation>L’accès à %1 se termine bientôt</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>1 key to look after</source>
        <translation>1 clé demande votre attention</translation>
    </message>
    <message numerus="yes">
        <source>%n keys to look after</source>
        <translation>
            <numerusform>%n clé demande votre attention</numerusform>
            <numerusform>%n clés demandent votre attention</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – Keyfold</source>
        <translation>%1 – Keyfold</translation>
    </message>
    <message>
        <source>1 key is due. Unlock to see which.</source>
        <translation>1 clé est à échéance. Déverrouillez pour voir laquelle.</translation>
    </message>
    <message numerus="yes">
        <source>%n keys are due. Unlock to see which.</source>
        <translation>
            <numerusform>%n clé est à échéance. Déverrouillez pour voir laquelle.</numerusform>
            <numerusform>%n clés sont à échéance. Déverrouillez pour voir lesquelles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RotationTask</name>
    <message>
        <source>the provider</source>
        <translation>votre fournisseur</translation>
    </message>
    <message>
        <source>Rotated.</source>
        <translation>Clé renouvelée.</translation>
    </message>
    <message>
        <source>The old key is revoked.</source>
        <translation>L’ancienne clé est révoquée.</translation>
    </message>
    <message>
        <source>The old key still works: revoke it as soon as you can.</source>
        <translation>L’ancienne clé marche encore : révoquez-la dès que possible.</translation>
    </message>
    <message>
        <source>One place uses the new one.</source>
        <translation>Un emplacement utilise la nouvelle.</translation>
    </message>
    <message numerus="yes">
        <source>%n places use the new one.</source>
        <translation>
            <numerusform>%n emplacement utilise la nouvelle.</numerusform>
            <numerusform>%n emplacements utilisent la nouvelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next on %1.</source>
        <translation>Prochain le %1.</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Pour aujourd’hui</translation>
    </message>
    <message>
        <source>Due within 1 day</source>
        <translation>À échéance sous 1 jour</translation>
    </message>
    <message numerus="yes">
        <source>Due within %n days</source>
        <translation>
            <numerusform>À échéance sous %n jour</numerusform>
            <numerusform>À échéance sous %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>a person who has the key</comment>
        <translation>Confiée à %1</translation>
    </message>
    <message>
        <source>With a finding</source>
        <translation>Avec un constat</translation>
    </message>
    <message>
        <source>Who issued it</source>
        <translation>Qui l’a émise</translation>
    </message>
    <message>
        <source>Live, test and so on</source>
        <translation>Production, test, etc.</translation>
    </message>
    <message>
        <source>Its tag</source>
        <translation>Son étiquette</translation>
    </message>
    <message>
        <source>Who has been given it</source>
        <translation>À qui elle est confiée</translation>
    </message>
    <message>
        <source>To be rotated, or expires, within days</source>
        <translation>À renouveler, ou expire, d’ici tant de jours</translation>
    </message>
    <message>
        <source>What Health says something about</source>
        <translation>Ce que le diagnostic signale</translation>
    </message>
    <message>
        <source>There is no filter “%1”. Those there are: provider, env, tag, with, due, has.</source>
        <translation>Il n’y a pas de filtre « %1 ». Filtres possibles : provider, env, tag, with, due, has.</translation>
    </message>
    <message>
        <source>“%1” is no number of days. Write due:30, or due:overdue.</source>
        <translation>« %1 » n’est pas un nombre de jours. Écrivez due:30 ou due:overdue.</translation>
    </message>
    <message>
        <source>Keys are not marked with “%1”. Write has:finding.</source>
        <translation>Les clés ne portent pas de marque « %1 ». Écrivez has:finding.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Vouliez-vous dire « %1 » ?</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Arrêté.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Something went wrong inside Keyfold.</source>
        <translation>Un problème est survenu dans Keyfold.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try it again.</source>
        <translation>Rien n’a été modifié. Réessayez.</translation>
    </message>
    <message>
        <source>There is not enough free memory.</source>
        <translation>Il n’y a pas assez de mémoire libre.</translation>
    </message>
    <message>
        <source>Close other programs and try it again.</source>
        <translation>Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
        <source>The encryption library reported a failure.</source>
        <translation>La bibliothèque de chiffrement a signalé une erreur.</translation>
    </message>
    <message>
        <source>This Keyfold was put together wrongly and would not encrypt.</source>
        <translation>Ce Keyfold est mal assemblé et ne chiffrerait pas.</translation>
    </message>
    <message>
        <source>Install it again.</source>
        <translation>Réinstallez-le.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 n’est plus là.</translation>
    </message>
    <message>
        <source>It may have been moved, or its drive is not connected.</source>
        <translation>Il a peut-être été déplacé, ou son disque n’est pas branché.</translation>
    </message>
    <message>
        <source>There is a file named %1 already.</source>
        <translation>Il y a déjà un fichier nommé %1.</translation>
    </message>
    <message>
        <source>Choose another name or place.</source>
        <translation>Choisissez un autre nom ou un autre dossier.</translation>
    </message>
    <message>
        <source>You may not open or write %1.</source>
        <translation>Vous n’avez pas le droit d’ouvrir ou d’écrire %1.</translation>
    </message>
    <message>
        <source>Choose a place that is yours.</source>
        <translation>Choisissez un dossier à vous.</translation>
    </message>
    <message>
        <source>Not saved: %1 cannot be written.</source>
        <translation>Non enregistré : impossible d’écrire %1.</translation>
    </message>
    <message>
        <source>Your changes are kept here.</source>
        <translation>Vos modifications sont conservées ici.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full.</source>
        <translation>Non enregistré : le disque est plein.</translation>
    </message>
    <message>
        <source>The drive reported a fault with %1.</source>
        <translation>Le disque a signalé une erreur avec %1.</translation>
    </message>
    <message>
        <source>Look whether it is connected, then try it again.</source>
        <translation>Vérifiez qu’il est branché, puis réessayez.</translation>
    </message>
    <message>
        <source>Another program is writing to this wallet.</source>
        <translation>Un autre programme écrit dans ce trousseau.</translation>
    </message>
    <message>
        <source>Try it again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>%1 is not a Keyfold wallet.</source>
        <translation>%1 n’est pas un trousseau Keyfold.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .keyfold.</source>
        <translation>Choisissez un fichier qui finit par .keyfold.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 est endommagé.</translation>
    </message>
    <message>
        <source>Keyfold opened nothing, so that nothing wrong is shown.</source>
        <translation>Keyfold n’a rien ouvert, pour ne rien montrer de faux.</translation>
    </message>
    <message>
        <source>%1 was changed outside Keyfold.</source>
        <translation>%1 a été modifié en dehors de Keyfold.</translation>
    </message>
    <message>
        <source>A newer Keyfold made this wallet.</source>
        <translation>Ce trousseau vient d’un Keyfold plus récent.</translation>
    </message>
    <message>
        <source>Update Keyfold to open it; the file is untouched.</source>
        <translation>Mettez Keyfold à jour pour l’ouvrir ; le fichier reste intact.</translation>
    </message>
    <message>
        <source>This file asks for %1 of memory to be opened.</source>
        <translation>Ce fichier demande %1 de mémoire pour être ouvert.</translation>
    </message>
    <message>
        <source>Keyfold stops at 2 GiB.</source>
        <translation>Keyfold s’arrête à 2 Gio.</translation>
    </message>
    <message>
        <source>The protection against guessing would be too weak: %1.</source>
        <translation>La protection contre les essais serait trop faible : %1.</translation>
    </message>
    <message>
        <source>That is not the password.</source>
        <translation>Ce n’est pas le mot de passe.</translation>
    </message>
    <message>
        <source>The recovery key has a typing mistake.</source>
        <translation>La clé de récupération contient une faute de frappe.</translation>
    </message>
    <message>
        <source>Compare it with the sheet, group by group.</source>
        <translation>Comparez-la avec la fiche, groupe par groupe.</translation>
    </message>
    <message>
        <source>There is no such way to unlock.</source>
        <translation>Ce moyen de déverrouillage n’existe pas.</translation>
    </message>
    <message>
        <source>This is the only way in.</source>
        <translation>C’est le seul moyen d’entrer.</translation>
    </message>
    <message>
        <source>Add another one before you remove it.</source>
        <translation>Ajoutez-en un autre avant de le retirer.</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>Le mot de passe est vide.</translation>
    </message>
    <message>
        <source>Type one, or take the passphrase made for you.</source>
        <translation>Tapez-en un, ou prenez la phrase de passe proposée.</translation>
    </message>
    <message>
        <source>This key is not in the wallet any more.</source>
        <translation>Cette clé n’est plus dans le trousseau.</translation>
    </message>
    <message>
        <source>Several keys fit “%1”.</source>
        <translation>Plusieurs clés correspondent à « %1 ».</translation>
    </message>
    <message>
        <source>You already have a key named “%1”.</source>
        <translation>Vous avez déjà une clé nommée « %1 ».</translation>
    </message>
    <message>
        <source>Give this one a name of its own.</source>
        <translation>Donnez-lui un nom bien à elle.</translation>
    </message>
    <message>
        <source>The key has no name.</source>
        <translation>La clé n’a pas de nom.</translation>
    </message>
    <message>
        <source>Say what it is for.</source>
        <translation>Dites à quoi elle sert.</translation>
    </message>
    <message>
        <source>The key has no value named “%1”.</source>
        <translation>La clé n’a pas de valeur nommée « %1 ».</translation>
    </message>
    <message>
        <source>The key has a value named “%1” already.</source>
        <translation>La clé a déjà une valeur nommée « %1 ».</translation>
    </message>
    <message>
        <source>The key has no version %1.</source>
        <translation>La clé n’a pas de version %1.</translation>
    </message>
    <message>
        <source>There is nobody named “%1”.</source>
        <translation>Il n’y a personne au nom de « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>« %1 » existe déjà.</translation>
    </message>
    <message>
        <source>Give another name.</source>
        <translation>Donnez un autre nom.</translation>
    </message>
    <message>
        <source>“%1” has left.</source>
        <translation>« %1 » n’est plus là.</translation>
    </message>
    <message>
        <source>Give the key to somebody else.</source>
        <translation>Confiez la clé à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>“%1” does not have this key.</source>
        <translation>« %1 » n’a pas cette clé.</translation>
    </message>
    <message>
        <source>No rotation of “%1” was started.</source>
        <translation>Aucun renouvellement de « %1 » n’est commencé.</translation>
    </message>
    <message>
        <source>Start one first.</source>
        <translation>Commencez-en un.</translation>
    </message>
    <message>
        <source>A rotation of “%1” is under way.</source>
        <translation>Un renouvellement de « %1 » est en cours.</translation>
    </message>
    <message>
        <source>Finish it first.</source>
        <translation>Terminez-le d’abord.</translation>
    </message>
    <message>
        <source>The key is not used in “%1”.</source>
        <translation>La clé n’est pas utilisée dans « %1 ».</translation>
    </message>
    <message>
        <source>Version %1 of this key has had this value.</source>
        <translation>La version %1 de cette clé a déjà eu cette valeur.</translation>
    </message>
    <message>
        <source>Make a new one at the provider.</source>
        <translation>Créez-en une nouvelle chez le fournisseur.</translation>
    </message>
    <message>
        <source>“%1” has no open incident.</source>
        <translation>« %1 » n’a pas d’incident ouvert.</translation>
    </message>
    <message>
        <source>Open one first.</source>
        <translation>Ouvrez-en un d’abord.</translation>
    </message>
    <message>
        <source>“%1” has an open incident already.</source>
        <translation>« %1 » a déjà un incident ouvert.</translation>
    </message>
    <message>
        <source>Go on with that one.</source>
        <translation>Reprenez celui-là.</translation>
    </message>
    <message>
        <source>An incident has no step “%1”.</source>
        <translation>Un incident n’a pas d’étape « %1 ».</translation>
    </message>
    <message>
        <source>There is no rule named “%1”.</source>
        <translation>Il n’y a pas de règle nommée « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is not dismissed for this key.</source>
        <translation>« %1 » n’est pas ignoré pour cette clé.</translation>
    </message>
    <message>
        <source>“%1” is not one of your own providers.</source>
        <translation>« %1 » n’est pas un fournisseur à vous.</translation>
    </message>
    <message>
        <source>There is no setting named “%1”.</source>
        <translation>Il n’y a pas de réglage nommé « %1 ».</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>La valeur manque.</translation>
    </message>
    <message>
        <source>Paste the key here.</source>
        <translation>Collez la clé ici.</translation>
    </message>
    <message>
        <source>The value is larger than %1.</source>
        <translation>La valeur dépasse %1.</translation>
    </message>
    <message>
        <source>Keep the file elsewhere and note here where.</source>
        <translation>Gardez le fichier ailleurs et notez ici où il est.</translation>
    </message>
    <message>
        <source>This text is too long: %1.</source>
        <translation>Ce texte est trop long : %1.</translation>
    </message>
    <message>
        <source>This text has characters that cannot be stored: %1.</source>
        <translation>Ce texte contient des caractères impossibles à enregistrer : %1.</translation>
    </message>
    <message>
        <source>“%1” is not a day in the calendar.</source>
        <translation>« %1 » n’est pas un jour du calendrier.</translation>
    </message>
    <message>
        <source>“%1” is not a number of days that works here.</source>
        <translation>« %1 » n’est pas un nombre de jours possible ici.</translation>
    </message>
    <message>
        <source>Use 1 to 3,650 days.</source>
        <translation>Indiquez de 1 à 3 650 jours.</translation>
    </message>
    <message>
        <source>“%1” is not an internet address.</source>
        <translation>« %1 » n’est pas une adresse internet.</translation>
    </message>
    <message>
        <source>This value cannot be used: %1.</source>
        <translation>Cette valeur ne peut pas être utilisée : %1.</translation>
    </message>
    <message>
        <source>This is not an encrypted handoff.</source>
        <translation>Ce n’est pas une transmission chiffrée.</translation>
    </message>
    <message>
        <source>Check that it is the file you were sent.</source>
        <translation>Vérifiez que c’est bien le fichier qu’on vous a envoyé.</translation>
    </message>
    <message>
        <source>The file was changed on its way, or badly copied.</source>
        <translation>Le fichier a été modifié en route, ou mal copié.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Demandez-le à nouveau.</translation>
    </message>
    <message>
        <source>The file goes on after its end, as if two files had been put together.</source>
        <translation>Le fichier continue après sa fin, comme si deux fichiers avaient été réunis.</translation>
    </message>
    <message>
        <source>A newer program made this file.</source>
        <translation>Ce fichier vient d’un programme plus récent.</translation>
    </message>
    <message>
        <source>Update Keyfold to open it.</source>
        <translation>Mettez Keyfold à jour pour l’ouvrir.</translation>
    </message>
    <message>
        <source>The file asks for far too much memory to try a passphrase, and was not opened.</source>
        <translation>Le fichier demande bien trop de mémoire pour essayer une phrase de passe et n’a pas été ouvert.</translation>
    </message>
    <message>
        <source>Do not trust it. Ask for it again.</source>
        <translation>Ne vous y fiez pas. Demandez-le à nouveau.</translation>
    </message>
    <message>
        <source>This is of age's post-quantum kind, which this Keyfold does not know.</source>
        <translation>C’est le format post-quantique d’age, que ce Keyfold ne connaît pas.</translation>
    </message>
    <message>
        <source>Ask for one of the ordinary kind (age1…).</source>
        <translation>Demandez-en un du format ordinaire (age1…).</translation>
    </message>
    <message>
        <source>The file was sealed for somebody else.</source>
        <translation>Le fichier a été chiffré pour quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>The file is sealed with a passphrase.</source>
        <translation>Le fichier est protégé par une phrase de passe.</translation>
    </message>
    <message>
        <source>Type it.</source>
        <translation>Tapez-la.</translation>
    </message>
    <message>
        <source>The file is sealed for a key.</source>
        <translation>Le fichier est chiffré pour une clé.</translation>
    </message>
    <message>
        <source>Choose the file that holds it.</source>
        <translation>Choisissez le fichier qui la contient.</translation>
    </message>
    <message>
        <source>“%1” is not a public key.</source>
        <translation>« %1 » n’est pas une clé publique.</translation>
    </message>
    <message>
        <source>One begins with age1, and is copied whole.</source>
        <translation>Elle commence par age1 et se copie en entier.</translation>
    </message>
    <message>
        <source>The file holds no key that Keyfold can use.</source>
        <translation>Le fichier ne contient aucune clé utilisable par Keyfold.</translation>
    </message>
    <message>
        <source>Choose one with a line AGE-SECRET-KEY-1….</source>
        <translation>Choisissez-en un avec une ligne AGE-SECRET-KEY-1….</translation>
    </message>
    <message>
        <source>Nobody was chosen to hand the keys to.</source>
        <translation>Personne n’a été choisi pour recevoir les clés.</translation>
    </message>
    <message>
        <source>Choose somebody.</source>
        <translation>Choisissez quelqu’un.</translation>
    </message>
    <message>
        <source>“%1” has no public key here.</source>
        <translation>« %1 » n’a pas de clé publique ici.</translation>
    </message>
    <message>
        <source>Paste their age1… line, or take a passphrase.</source>
        <translation>Collez sa ligne age1…, ou prenez une phrase de passe.</translation>
    </message>
    <message>
        <source>The file opens, and holds no keys from a handoff.</source>
        <translation>Le fichier s’ouvre, mais ne contient pas de clés transmises.</translation>
    </message>
    <message>
        <source>The file opens, and its keys are not written as they should be.</source>
        <translation>Le fichier s’ouvre, mais ses clés ne sont pas écrites comme il faut.</translation>
    </message>
    <message>
        <source>What %1 holds is not recognised.</source>
        <translation>Le contenu de %1 n’est pas reconnu.</translation>
    </message>
    <message>
        <source>Choose its format.</source>
        <translation>Choisissez son format.</translation>
    </message>
    <message>
        <source>Line %1 is not text in UTF-8.</source>
        <translation>La ligne %1 n’est pas du texte en UTF-8.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Enregistrez le fichier en UTF-8.</translation>
    </message>
    <message>
        <source>The file is too large: %1 at most.</source>
        <translation>Le fichier est trop gros : %1 au plus.</translation>
    </message>
    <message>
        <source>Divide it.</source>
        <translation>Divisez-le.</translation>
    </message>
    <message>
        <source>A quote that is opened in line %1 is never closed.</source>
        <translation>Un guillemet ouvert à la ligne %1 n’est jamais fermé.</translation>
    </message>
    <message>
        <source>Mend the file.</source>
        <translation>Corrigez le fichier.</translation>
    </message>
    <message>
        <source>In line %1 something follows a closed quote.</source>
        <translation>À la ligne %1, quelque chose suit un guillemet fermé.</translation>
    </message>
    <message>
        <source>Line %1 cannot be read as JSON.</source>
        <translation>La ligne %1 n’est pas lisible comme JSON.</translation>
    </message>
    <message>
        <source>Export the file again.</source>
        <translation>Exportez à nouveau le fichier.</translation>
    </message>
    <message>
        <source>There are no keys in this file as Keyfold or Bitwarden writes them.</source>
        <translation>Ce fichier ne contient pas de clés au format de Keyfold ou de Bitwarden.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>The export is encrypted by the program that made it.</source>
        <translation>L’export est chiffré par le programme qui l’a créé.</translation>
    </message>
    <message>
        <source>Export it there without a password, and delete that file afterwards.</source>
        <translation>Exportez-le là-bas sans mot de passe, et supprimez ce fichier ensuite.</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>Il n’y a pas de colonne « %1 ».</translation>
    </message>
    <message>
        <source>Which column holds the secrets cannot be told.</source>
        <translation>On ne peut pas savoir quelle colonne contient les secrets.</translation>
    </message>
    <message>
        <source>Choose it.</source>
        <translation>Choisissez-la.</translation>
    </message>
    <message>
        <source>The file holds no keys.</source>
        <translation>Le fichier ne contient aucune clé.</translation>
    </message>
    <message>
        <source>Check that it is the right one.</source>
        <translation>Vérifiez que c’est le bon.</translation>
    </message>
    <message>
        <source>The end of this file is missing.</source>
        <translation>Il manque la fin de ce fichier.</translation>
    </message>
    <message>
        <source>Ask for it to be sent again; nothing was taken in.</source>
        <translation>Demandez qu’on vous le renvoie ; rien n’a été ajouté.</translation>
    </message>
    <message>
        <source>The passphrase does not open this file.</source>
        <translation>La phrase de passe n’ouvre pas ce fichier.</translation>
    </message>
    <message>
        <source>Check the words and their order.</source>
        <translation>Vérifiez les mots et leur ordre.</translation>
    </message>
    <message>
        <source>This computer has no keychain that runs.</source>
        <translation>Aucun coffre de mots de passe ne tourne sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Quick unlock needs one, such as GNOME Keyring or KWallet.</source>
        <translation>Le déverrouillage rapide en a besoin, par exemple GNOME Keyring ou KWallet.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation>Le coffre de mots de passe de cet ordinateur est verrouillé.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Déverrouillez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not answer as it should.</source>
        <translation>Le coffre de mots de passe de cet ordinateur n’a pas répondu comme il faut.</translation>
    </message>
    <message>
        <source>Use the password.</source>
        <translation>Utilisez le mot de passe.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>The same key for a scanner that types what it reads. Do not photograph this sheet: pictures are copied to places where others can see them.</source>
        <translation>La même clé, pour un lecteur de codes qui tape ce qu’il lit. Ne photographiez pas cette fiche : les photos sont copiées là où d’autres peuvent les voir.</translation>
    </message>
    <message>
        <source>Recovery sheet for %1</source>
        <translation>Fiche de récupération pour %1</translation>
    </message>
    <message>
        <source>File: %1
Made on %2</source>
        <translation>Fichier : %1
Créée le %2</translation>
    </message>
    <message>
        <source>This page is a secret. Whoever has it and the file can open the wallet. Keep it on paper alone, where you keep contracts, not beside the computer.</source>
        <translation>Cette page est un secret. Quiconque l’a, avec le fichier, peut ouvrir le trousseau. Ne la gardez que sur papier, là où vous rangez vos contrats, pas à côté de l’ordinateur.</translation>
    </message>
    <message>
        <source>When the password is forgotten</source>
        <translation>Si le mot de passe est oublié</translation>
    </message>
    <message>
        <source>1. Open Keyfold and choose the wallet.
2. Choose “Use the recovery sheet”.
3. Type the eight groups. Capital or small letters and dashes do not matter.
4. Choose a new password.</source>
        <translation>1. Ouvrez Keyfold et choisissez le trousseau.
2. Choisissez « Utiliser la fiche de récupération ».
3. Tapez les huit groupes. Majuscules, minuscules et tirets n’ont pas d’importance.
4. Choisissez un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Fiche de récupération</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>d MMM</source>
        <comment>a week's first day</comment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>%1. Expires on %2.</source>
        <translation>%1. Expire le %2.</translation>
    </message>
    <message>
        <source>%1. To be rotated on %2.</source>
        <translation>%1. À renouveler le %2.</translation>
    </message>
    <message>
        <source>The access of %1 to %2 ends on %3.</source>
        <translation>L’accès de %1 à %2 se termine le %3.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
    <message>
        <source>%1 dates fall into the week of %2. Some could be done earlier.</source>
        <translation>%1 échéances tombent dans la semaine du %2. Certaines peuvent être avancées.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>1 day overdue</source>
        <translation>1 jour de retard</translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n jour de retard</numerusform>
            <numerusform>%n jours de retard</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>expiration : %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Production</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Préproduction</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Développement</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Argent</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Données personnelles</translation>
    </message>
    <message>
        <source>Payroll</source>
        <translation>Paie</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Look only: read</source>
        <translation>Voir seulement : lecture</translation>
    </message>
    <message>
        <source>Look and change: read, write</source>
        <translation>Voir et modifier : lecture, écriture</translation>
    </message>
    <message>
        <source>Everything: read, write, admin</source>
        <translation>Tout : lecture, écriture, administration</translation>
    </message>
    <message>
        <source>Made in the provider’s dashboard</source>
        <translation>Créée dans le tableau de bord du fournisseur</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Par e-mail</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>Par messagerie</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sur papier</translation>
    </message>
    <message>
        <source>By handoff</source>
        <translation>Par transmission</translation>
    </message>
    <message>
        <source>By import</source>
        <translation>Par import</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day and month</comment>
        <translation>d MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>day</comment>
        <translation>d MMMM yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>demain</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dans %n jour</numerusform>
            <numerusform>dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Tous les jours</translation>
    </message>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation>
            <numerusform>Tous les %n jours</numerusform>
            <numerusform>Tous les %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>1 key</source>
        <translation>1 clé</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n clé</numerusform>
            <numerusform>%n clés</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation>Fuite</translation>
    </message>
    <message>
        <source>Half rotated</source>
        <translation>Renouvelée à moitié</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoquée</translation>
    </message>
    <message>
        <source>live</source>
        <comment>within a sentence</comment>
        <translation>production</translation>
    </message>
    <message>
        <source>test</source>
        <comment>within a sentence</comment>
        <translation>test</translation>
    </message>
    <message>
        <source>staging</source>
        <comment>within a sentence</comment>
        <translation>préproduction</translation>
    </message>
    <message>
        <source>development</source>
        <comment>within a sentence</comment>
        <translation>développement</translation>
    </message>
    <message>
        <source>read</source>
        <comment>within a sentence</comment>
        <translation>lecture</translation>
    </message>
    <message>
        <source>write</source>
        <comment>within a sentence</comment>
        <translation>écriture</translation>
    </message>
    <message>
        <source>admin</source>
        <comment>within a sentence</comment>
        <translation>administration</translation>
    </message>
</context>
<context>
    <name>keyfold::Naming</name>
    <message>
        <source>The name is empty.</source>
        <translation>Le nom est vide.</translation>
    </message>
    <message>
        <source>The name holds what looks like the key itself, and names are not kept secret.</source>
        <translation>Le nom contient ce qui ressemble à la clé elle-même, et les noms ne sont pas gardés secrets.</translation>
    </message>
    <message>
        <source>The name does not say what the key is for.</source>
        <translation>Le nom ne dit pas à quoi sert la clé.</translation>
    </message>
    <message>
        <source>“%1” says nothing about this key.</source>
        <translation>« %1 » ne dit rien de cette clé.</translation>
    </message>
    <message>
        <source>The name does not say whose key it is.</source>
        <translation>Le nom ne dit pas de quel fournisseur est la clé.</translation>
    </message>
    <message>
        <source>The name does not say that the key is from %1.</source>
        <translation>Le nom ne dit pas que la clé vient de chez %1.</translation>
    </message>
</context>
<context>
    <name>keyfold::desktop::Application</name>
    <message>
        <source>Today’s backup could not be made. %1</source>
        <translation>La sauvegarde du jour n’a pas pu être faite. %1</translation>
    </message>
    <message>
        <source>Locks in %1:%2</source>
        <comment>minutes:seconds</comment>
        <translation>Verrouillage dans %1:%2</translation>
    </message>
    <message>
        <source>Your half-written key is kept and opens with the wallet.</source>
        <translation>Votre brouillon de clé est conservé et s’ouvrira avec le trousseau.</translation>
    </message>
    <message>
        <source>%1 opens together with the wallet.</source>
        <translation>%1 s’ouvrira en même temps que le trousseau.</translation>
    </message>
    <message>
        <source>This is a request for a key. Choose the key that answers it, then drop it again.</source>
        <translation>Ceci est une demande de clé. Choisissez la clé qui y répond, puis déposez la demande à nouveau.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>It has been 7 days: this time with the password.</source>
        <translation>7 jours ont passé : cette fois avec le mot de passe.</translation>
    </message>
    <message>
        <source>The computer was restarted: this time with the password.</source>
        <translation>L’ordinateur a redémarré : cette fois avec le mot de passe.</translation>
    </message>
    <message>
        <source>The keychain of this computer is not open: this time with the password.</source>
        <translation>Le coffre de mots de passe de cet ordinateur n’est pas ouvert : cette fois avec le mot de passe.</translation>
    </message>
    <message>
        <source>Quick unlock with this computer was removed elsewhere. Unlock with the password.</source>
        <translation>Le déverrouillage rapide avec cet ordinateur a été retiré ailleurs. Déverrouillez avec le mot de passe.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be read. Choose a file, not a folder or a device.</source>
        <translation>%1 n’est pas un fichier lisible. Choisissez un fichier, pas un dossier ni un périphérique.</translation>
    </message>
</context>
<context>
    <name>keyfold::desktop::Tray</name>
    <message>
        <source>Open Keyfold</source>
        <translation>Ouvrir Keyfold</translation>
    </message>
    <message>
        <source>%1 – Keyfold</source>
        <translation>%1 – Keyfold</translation>
    </message>
</context>
<context>
    <name>keyfold::health_rules::Health</name>
    <message>
        <source>Rotation overdue</source>
        <translation>Renouvellement en retard</translation>
    </message>
    <message>
        <source>It was due yesterday.</source>
        <translation>Il était prévu hier.</translation>
    </message>
    <message numerus="yes">
        <source>It was due %n days ago.</source>
        <translation>
            <numerusform>Il était prévu il y a %n jour.</numerusform>
            <numerusform>Il était prévu il y a %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rotate it.</source>
        <translation>Renouvelez-la.</translation>
    </message>
    <message>
        <source>Rotation due soon</source>
        <translation>Renouvellement à venir</translation>
    </message>
    <message>
        <source>It is due today.</source>
        <translation>Il est prévu aujourd’hui.</translation>
    </message>
    <message>
        <source>It is due tomorrow.</source>
        <translation>Il est prévu demain.</translation>
    </message>
    <message numerus="yes">
        <source>It is due in %n days.</source>
        <translation>
            <numerusform>Il est prévu dans %n jour.</numerusform>
            <numerusform>Il est prévu dans %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan to rotate it.</source>
        <translation>Prévoyez de la renouveler.</translation>
    </message>
    <message>
        <source>Rotation put off</source>
        <translation>Renouvellement reporté</translation>
    </message>
    <message>
        <source>Until %1: %2.</source>
        <translation>Jusqu’au %1 : %2.</translation>
    </message>
    <message>
        <source>Rotate it on that day.</source>
        <translation>Renouvelez-la ce jour-là.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>The provider has not taken it since yesterday.</source>
        <translation>Le fournisseur ne l’accepte plus depuis hier.</translation>
    </message>
    <message numerus="yes">
        <source>The provider has not taken it for %n days.</source>
        <translation>
            <numerusform>Le fournisseur ne l’accepte plus depuis %n jour.</numerusform>
            <numerusform>Le fournisseur ne l’accepte plus depuis %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rotate it, or revoke it.</source>
        <translation>Renouvelez-la ou révoquez-la.</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Expire bientôt</translation>
    </message>
    <message>
        <source>The provider takes it for the last time today.</source>
        <translation>C’est le dernier jour où le fournisseur l’accepte.</translation>
    </message>
    <message>
        <source>The provider takes it until tomorrow.</source>
        <translation>Le fournisseur l’accepte jusqu’à demain.</translation>
    </message>
    <message numerus="yes">
        <source>The provider takes it for %n days more.</source>
        <translation>
            <numerusform>Le fournisseur l’accepte encore %n jour.</numerusform>
            <numerusform>Le fournisseur l’accepte encore %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rotate it before that.</source>
        <translation>Renouvelez-la avant.</translation>
    </message>
    <message>
        <source>Never replaced</source>
        <translation>Jamais remplacée</translation>
    </message>
    <message>
        <source>It does not expire and has no rotation policy.</source>
        <translation>Elle n’expire pas et n’a pas de rythme de renouvellement.</translation>
    </message>
    <message>
        <source>Set how often to rotate it.</source>
        <translation>Fixez un rythme de renouvellement.</translation>
    </message>
    <message>
        <source>Rotation half done</source>
        <translation>Renouvellement à moitié fait</translation>
    </message>
    <message>
        <source>It was started today.</source>
        <translation>Il a commencé aujourd’hui.</translation>
    </message>
    <message>
        <source>It was started yesterday.</source>
        <translation>Il a commencé hier.</translation>
    </message>
    <message numerus="yes">
        <source>It was started %n days ago.</source>
        <translation>
            <numerusform>Il a commencé il y a %n jour.</numerusform>
            <numerusform>Il a commencé il y a %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the places over, and finish it.</source>
        <translation>Mettez à jour les emplacements, puis terminez.</translation>
    </message>
    <message>
        <source>Old value not revoked</source>
        <translation>Ancienne valeur non révoquée</translation>
    </message>
    <message>
        <source>Version %1 may still work at the provider.</source>
        <translation>La version %1 marche peut-être encore chez le fournisseur.</translation>
    </message>
    <message>
        <source>Revoke it there, and note that.</source>
        <translation>Révoquez-la là-bas et notez-le.</translation>
    </message>
    <message>
        <source>Came by e-mail</source>
        <translation>Reçue par e-mail</translation>
    </message>
    <message>
        <source>Came by chat</source>
        <translation>Reçue par messagerie</translation>
    </message>
    <message>
        <source>Came by phone</source>
        <translation>Reçue par téléphone</translation>
    </message>
    <message>
        <source>Incident open</source>
        <translation>Incident ouvert</translation>
    </message>
    <message>
        <source>Every step is done.</source>
        <translation>Toutes les étapes sont terminées.</translation>
    </message>
    <message>
        <source>One step is not done.</source>
        <translation>Il reste une étape.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps are not done.</source>
        <translation>
            <numerusform>Il reste %n étape.</numerusform>
            <numerusform>Il reste %n étapes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close it.</source>
        <translation>Clôturez-le.</translation>
    </message>
    <message>
        <source>Go on with its steps.</source>
        <translation>Reprenez ses étapes.</translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation>Fuite</translation>
    </message>
    <message>
        <source>Somebody else may be using it.</source>
        <translation>Quelqu’un d’autre s’en sert peut-être.</translation>
    </message>
    <message>
        <source>Rotate it now, and revoke the old value.</source>
        <translation>Renouvelez-la maintenant et révoquez l’ancienne valeur.</translation>
    </message>
    <message>
        <source>Lies about in the open</source>
        <translation>Traîne à découvert</translation>
    </message>
    <message>
        <source>A scan on %1 found it in %2.</source>
        <translation>Une analyse l’a trouvée le %1 dans %2.</translation>
    </message>
    <message>
        <source>Rotate it, and take it out of there.</source>
        <translation>Renouvelez-la et retirez-la de là.</translation>
    </message>
    <message>
        <source>Others may have read it on its way.</source>
        <translation>D’autres ont pu la lire en chemin.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clé privée</translation>
    </message>
    <message>
        <source>Whoever gets the file can use it where it has no passphrase.</source>
        <translation>Qui obtient le fichier peut s’en servir s’il n’a pas de phrase de passe.</translation>
    </message>
    <message>
        <source>Give it a passphrase, and keep that as a field of its own.</source>
        <translation>Donnez-lui une phrase de passe, et gardez-la comme valeur à part.</translation>
    </message>
    <message>
        <source>The name could say more</source>
        <translation>Le nom pourrait en dire plus</translation>
    </message>
    <message>
        <source>Call it “%1”.</source>
        <translation>Nommez-la « %1 ».</translation>
    </message>
    <message>
        <source>Nobody looks after it</source>
        <translation>Personne ne s’en occupe</translation>
    </message>
    <message>
        <source>Note who does.</source>
        <translation>Notez qui s’en occupe.</translation>
    </message>
    <message>
        <source>Where it is used is not noted</source>
        <translation>Emplacements non notés</translation>
    </message>
    <message>
        <source>Note the places, so that it can be rotated.</source>
        <translation>Notez les emplacements, pour pouvoir la renouveler.</translation>
    </message>
    <message>
        <source>May do more than it needs</source>
        <translation>Peut plus que nécessaire</translation>
    </message>
    <message>
        <source>It is for reading, and may change things.</source>
        <translation>Elle sert à lire, et peut modifier.</translation>
    </message>
    <message>
        <source>Make a key that may only read.</source>
        <translation>Créez une clé limitée à la lecture.</translation>
    </message>
    <message>
        <source>Was given more than it needs</source>
        <translation>A reçu plus que nécessaire</translation>
    </message>
    <message>
        <source>It does not need %1.</source>
        <translation>Elle n’a pas besoin de ceci : %1.</translation>
    </message>
    <message>
        <source>Take that away at the provider, or make a key without it.</source>
        <translation>Retirez-le chez le fournisseur, ou créez une clé sans cela.</translation>
    </message>
    <message>
        <source>May do less than it needs</source>
        <translation>Peut moins que nécessaire</translation>
    </message>
    <message>
        <source>It was not given %1.</source>
        <translation>Elle n’a pas reçu ceci : %1.</translation>
    </message>
    <message>
        <source>Give it that at the provider, or note that it is not needed.</source>
        <translation>Accordez-le chez le fournisseur, ou notez que ce n’est pas nécessaire.</translation>
    </message>
    <message>
        <source>What it may do is not noted</source>
        <translation>Droits non notés</translation>
    </message>
    <message>
        <source>Note its scopes, so that a leak can be judged.</source>
        <translation>Notez ses droits, pour pouvoir juger d’une fuite.</translation>
    </message>
    <message>
        <source>Works from anywhere</source>
        <translation>Marche de partout</translation>
    </message>
    <message>
        <source>%1 can limit it to addresses.</source>
        <translation>%1 peut la limiter à certaines adresses.</translation>
    </message>
    <message>
        <source>List the addresses that use it, there and here.</source>
        <translation>Indiquez les adresses qui l’utilisent, là-bas et ici.</translation>
    </message>
    <message>
        <source>Its allowlist lets everybody in</source>
        <translation>Adresses autorisées ouvertes à tous</translation>
    </message>
    <message>
        <source>%1 is every address there is.</source>
        <translation>%1 comprend toutes les adresses possibles.</translation>
    </message>
    <message>
        <source>List the addresses that use it.</source>
        <translation>Indiquez les adresses qui l’utilisent.</translation>
    </message>
    <message>
        <source>Its allowlist is wide</source>
        <translation>Adresses autorisées trop larges</translation>
    </message>
    <message>
        <source>%1 is more than a business has.</source>
        <translation>%1 dépasse ce que possède une entreprise.</translation>
    </message>
    <message>
        <source>Its allowlist names your own network</source>
        <translation>Adresses autorisées internes à votre réseau</translation>
    </message>
    <message>
        <source>The provider never sees %1, which is an address within a network.</source>
        <translation>Le fournisseur ne voit jamais %1, une adresse interne à un réseau.</translation>
    </message>
    <message>
        <source>List the address by which your network is known outside.</source>
        <translation>Indiquez l’adresse sous laquelle votre réseau est connu à l’extérieur.</translation>
    </message>
    <message>
        <source>Value used twice</source>
        <translation>Valeur utilisée deux fois</translation>
    </message>
    <message>
        <source>The same value is stored as %1.</source>
        <translation>La même valeur est enregistrée sous %1.</translation>
    </message>
    <message>
        <source>Make a key of its own for each use.</source>
        <translation>Créez une clé pour chaque usage.</translation>
    </message>
    <message>
        <source>Same value in two environments</source>
        <translation>Même valeur dans deux environnements</translation>
    </message>
    <message>
        <source>It is %1 here and %2 in %3.</source>
        <translation>Elle est « %1 » ici et « %2 » dans %3.</translation>
    </message>
    <message>
        <source>Make one key for each environment.</source>
        <translation>Créez une clé par environnement.</translation>
    </message>
    <message>
        <source>Used in several places</source>
        <translation>Utilisée à plusieurs emplacements</translation>
    </message>
    <message numerus="yes">
        <source>It is used in %n places, which all stop when it leaks.</source>
        <translation>
            <numerusform>Elle sert à %n emplacement, qui s’arrête si elle fuit.</numerusform>
            <numerusform>Elle sert à %n emplacements, qui s’arrêtent tous si elle fuit.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a key of its own for each place.</source>
        <translation>Créez une clé pour chaque emplacement.</translation>
    </message>
    <message>
        <source>Known to somebody who left</source>
        <translation>Connue d’une personne partie</translation>
    </message>
    <message>
        <source>%1 knows the value.</source>
        <translation>%1 connaît la valeur.</translation>
    </message>
    <message>
        <source>Lent for longer than agreed</source>
        <translation>Prêtée plus longtemps que convenu</translation>
    </message>
    <message>
        <source>%1 was to have it until %2.</source>
        <translation>%1 devait l’avoir jusqu’au %2.</translation>
    </message>
    <message>
        <source>End the grant, and rotate it.</source>
        <translation>Terminez l’accès et renouvelez-la.</translation>
    </message>
    <message>
        <source>A loan ends soon</source>
        <translation>Un prêt se termine bientôt</translation>
    </message>
    <message>
        <source>%1 has it for the last day today.</source>
        <translation>%1 l’a aujourd’hui pour le dernier jour.</translation>
    </message>
    <message>
        <source>%1 has it until tomorrow.</source>
        <translation>%1 l’a jusqu’à demain.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has it for %n days more.</source>
        <translation>
            <numerusform>%1 l’a encore %n jour.</numerusform>
            <numerusform>%1 l’a encore %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it longer, or rotate the key then.</source>
        <translation>Prolongez-le, ou renouvelez la clé à ce moment-là.</translation>
    </message>
    <message>
        <source>Given to several</source>
        <translation>Confiée à plusieurs</translation>
    </message>
    <message numerus="yes">
        <source>%n have it, so that a misuse is nobody's.</source>
        <translation>
            <numerusform>%n personne l’a : un abus n’aurait pas d’auteur.</numerusform>
            <numerusform>%n personnes l’ont : un abus n’aurait pas d’auteur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a key of its own for each.</source>
        <translation>Créez une clé pour chacune.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ActionRow</name>
    <message>
        <source>%1: %2</source>
        <comment>Remove: Tomás</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::AddPersonForm</name>
    <message>
        <source>Add a person, an agency or a company</source>
        <translation>Ajouter une personne, une agence ou une société</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Bright Agency</source>
        <translation>Agence Lumen</translation>
    </message>
    <message>
        <source>May be left out</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::AskStep</name>
    <message>
        <source>The key for the newsletter, live, to send only</source>
        <translation>La clé de la newsletter, en production, pour l’envoi seul</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>De quoi avez-vous besoin ?</translation>
    </message>
    <message>
        <source>Whom do you ask?</source>
        <translation>À qui la demandez-vous ?</translation>
    </message>
    <message>
        <source>Ask for a key</source>
        <translation>Demander une clé</translation>
    </message>
    <message>
        <source>Who answers with Keyfold or an age program sends it sealed, so that only this wallet opens it.</source>
        <translation>Qui répond avec Keyfold ou un programme age l’envoie chiffrée : seul ce trousseau peut l’ouvrir.</translation>
    </message>
    <message>
        <source>Somebody who is not in People</source>
        <translation>Quelqu’un qui n’est pas dans Personnes</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::Banner</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::Chip</name>
    <message>
        <source>Press Delete to remove it</source>
        <translation>Appuyez sur Suppr pour le retirer</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ChooseHandoffStep</name>
    <message>
        <source>Use a key file</source>
        <translation>Utiliser un fichier de clé</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>The words that you were told</source>
        <translation>Les mots qu’on vous a dits</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>Open a handoff</source>
        <translation>Ouvrir une transmission</translation>
    </message>
    <message>
        <source>Choose the file that you were sent, or drop it onto this window. Nothing is taken in before you have seen what is inside.</source>
        <translation>Choisissez le fichier qu’on vous a envoyé, ou déposez-le sur cette fenêtre. Rien n’est ajouté avant que vous ayez vu ce qu’il contient.</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Aucun fichier choisi</translation>
    </message>
    <message>
        <source>A file that ends in .age, or the text of one</source>
        <translation>Un fichier qui finit par .age, ou le texte d’un tel fichier</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ChooseImportStep</name>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Importer des clés</translation>
    </message>
    <message>
        <source>Choose a file, or drop it onto this window. You see what would come in before anything is saved.</source>
        <translation>Choisissez un fichier, ou déposez-le sur cette fenêtre. Vous voyez ce qui serait importé avant tout enregistrement.</translation>
    </message>
    <message>
        <source>A file that another program wrote</source>
        <translation>Un fichier écrit par un autre programme</translation>
    </message>
    <message>
        <source>A .env file, a table (CSV), an export of KeePassXC, Bitwarden, 1Password or Keyfold</source>
        <translation>Un fichier .env, un tableau (CSV), un export de KeePassXC, Bitwarden, 1Password ou Keyfold</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ColumnsStep</name>
    <message>
        <source>Say which column is what</source>
        <translation>Dire ce que contient chaque colonne</translation>
    </message>
    <message>
        <source>A name and a secret value are needed. What may be a secret is not shown here.</source>
        <translation>Il faut un nom et une valeur secrète. Ce qui pourrait être un secret n’est pas affiché ici.</translation>
    </message>
    <message>
        <source>What the column %1 holds</source>
        <translation>Ce que contient la colonne %1</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Colonne %1</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::Commands</name>
    <message>
        <source>New wallet</source>
        <translation>Nouveau trousseau</translation>
    </message>
    <message>
        <source>Open another wallet</source>
        <translation>Ouvrir un autre trousseau</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Ajouter une clé</translation>
    </message>
    <message>
        <source>Edit key</source>
        <translation>Modifier la clé</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copier la valeur</translation>
    </message>
    <message>
        <source>Reveal value</source>
        <translation>Afficher la valeur</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Retirer la clé</translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation>Renouveler la clé</translation>
    </message>
    <message>
        <source>Report a leak</source>
        <translation>Signaler une fuite</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les clés</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Revenir où vous étiez</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Volet suivant</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Volet précédent</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Hand off key</source>
        <translation>Transmettre la clé</translation>
    </message>
    <message>
        <source>Open a handoff</source>
        <translation>Ouvrir une transmission</translation>
    </message>
    <message>
        <source>Ask for a key</source>
        <translation>Demander une clé</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Importer des clés</translation>
    </message>
    <message>
        <source>Export and print</source>
        <translation>Exporter et imprimer</translation>
    </message>
    <message>
        <source>Copy as NAME=value</source>
        <translation>Copier comme NOM=valeur</translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation>Vider le presse-papiers</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Aide sur cette page</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Barre de menus</translation>
    </message>
    <message>
        <source>&amp;Wallet</source>
        <translation>&amp;Trousseau</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clé</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller à</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Copy as Authorization header</source>
        <translation>Copier comme en-tête Authorization</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ConsoleStep</name>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Opens %1 in your browser.</source>
        <translation>Ouvre %1 dans votre navigateur.</translation>
    </message>
    <message>
        <source>Which page that is has not been noted. Go there as you always do.</source>
        <translation>L’adresse de cette page n’est pas notée. Allez-y comme d’habitude.</translation>
    </message>
    <message>
        <source>Revoke the old key</source>
        <translation>Révoquer l’ancienne clé</translation>
    </message>
    <message>
        <source>Delete or revoke the old key at %1. From then on it is worth nothing to anybody.</source>
        <translation>Supprimez ou révoquez l’ancienne clé chez %1. Dès lors, elle ne vaut plus rien pour personne.</translation>
    </message>
    <message>
        <source>This cannot be taken back there. What still uses the old key stops working.</source>
        <translation>C’est définitif chez le fournisseur. Ce qui utilise encore l’ancienne clé cessera de marcher.</translation>
    </message>
    <message>
        <source>Make a new key at %1</source>
        <translation>Créer une nouvelle clé chez %1</translation>
    </message>
    <message>
        <source>Give it the same rights as the old one, or fewer. Leave the old one as it is until the new one is in place.</source>
        <translation>Donnez-lui les mêmes droits que l’ancienne, ou moins. Laissez l’ancienne telle quelle jusqu’à ce que la nouvelle soit en place.</translation>
    </message>
    <message>
        <source>%1 keeps one key at a time: as soon as you make the new one, the old one stops. Choose a quiet hour.</source>
        <translation>%1 ne garde qu’une clé à la fois : dès que vous créez la nouvelle, l’ancienne s’arrête. Choisissez une heure creuse.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::CountCard</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>Soon: 5, a risk that grows</comment>
        <translation>%1 : %2, %3</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::DateField</name>
    <message>
        <source>Year-month-day, like %1</source>
        <translation>Année-mois-jour, comme %1</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::DuePage</name>
    <message>
        <source>Due keys</source>
        <translation>Clés à échéance</translation>
    </message>
    <message>
        <source>Nothing falls due in the next 90 days</source>
        <translation>Aucune échéance dans les 90 prochains jours</translation>
    </message>
    <message>
        <source>A key comes up here when its rotation is planned or it expires.</source>
        <translation>Une clé apparaît ici quand son renouvellement est prévu ou qu’elle expire.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéances</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::EditPersonForm</name>
    <message>
        <source>Change what is known of them</source>
        <translation>Modifier ce qu’on sait de la personne</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>May be left out</source>
        <translation>Facultatif</translation>
    </message>
    <message>
        <source>The line that begins with age1</source>
        <translation>La ligne qui commence par age1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>Public key for handoffs (may be left out)</source>
        <translation>Clé publique pour les transmissions (facultatif)</translation>
    </message>
    <message>
        <source>This is not a whole public key. One begins with age1 and has 62 letters and digits; paste it as it was sent.</source>
        <translation>Cette clé publique n’est pas entière. Elle commence par age1 et compte 62 lettres et chiffres ; collez-la telle qu’on vous l’a envoyée.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::EditorPart</name>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ExportController</name>
    <message>
        <source>Save the rules</source>
        <translation>Enregistrer les règles</translation>
    </message>
    <message>
        <source>Save the key register</source>
        <translation>Enregistrer le registre des clés</translation>
    </message>
    <message>
        <source>rules for keys.pdf</source>
        <comment>file name</comment>
        <translation>règles pour les clés.pdf</translation>
    </message>
    <message>
        <source>key register.pdf</source>
        <comment>file name</comment>
        <translation>registre des clés.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>key register.csv</source>
        <comment>file name</comment>
        <translation>registre des clés.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Enregistrer le calendrier</translation>
    </message>
    <message>
        <source>keyfold.ics</source>
        <comment>file name</comment>
        <translation>keyfold.ics</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendrier (*.ics)</translation>
    </message>
    <message>
        <source>Choose a key in the list first, then hand that one off.</source>
        <translation>Choisissez d’abord une clé dans la liste, puis transmettez-la.</translation>
    </message>
    <message>
        <source>Export in the clear</source>
        <translation>Exporter en clair</translation>
    </message>
    <message>
        <source>keys.%1</source>
        <comment>file name</comment>
        <translation>clés.%1</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Write values in the clear?</source>
        <translation>Écrire les valeurs en clair ?</translation>
    </message>
    <message>
        <source>Anyone who finds %1 can use this key, now and from every backup of it. That it was exported is noted in History.</source>
        <translation>Quiconque trouve %1 peut utiliser cette clé, maintenant et depuis chaque sauvegarde du fichier. L’export est noté dans l’historique.</translation>
    </message>
    <message>
        <source>Anyone who finds %1 can use every key of this wallet, now and from every backup of it. That they were exported is noted in History.</source>
        <translation>Quiconque trouve %1 peut utiliser toutes les clés de ce trousseau, maintenant et depuis chaque sauvegarde du fichier. L’export est noté dans l’historique.</translation>
    </message>
    <message>
        <source>Keep them locked</source>
        <translation>Les garder verrouillées</translation>
    </message>
    <message>
        <source>One key is in %1, in the clear. Delete the file as soon as it has done its work.</source>
        <translation>Une clé est dans %1, en clair. Supprimez le fichier dès qu’il a servi.</translation>
    </message>
    <message numerus="yes">
        <source>%n keys are in %1, in the clear. Delete the file as soon as it has done its work.</source>
        <translation>
            <numerusform>%n clé est dans %1, en clair. Supprimez le fichier dès qu’il a servi.</numerusform>
            <numerusform>%n clés sont dans %1, en clair. Supprimez le fichier dès qu’il a servi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ExportPage</name>
    <message>
        <source>Take something out of the wallet</source>
        <translation>Sortir quelque chose du trousseau</translation>
    </message>
    <message>
        <source>Without any value of a key</source>
        <translation>Sans aucune valeur de clé</translation>
    </message>
    <message>
        <source>Values in the clear</source>
        <translation>Valeurs en clair</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Key register</source>
        <translation>Registre des clés</translation>
    </message>
    <message>
        <source>Every key with what it is for, where it is used, who has it and what is due: for the accountant or the insurer.</source>
        <translation>Chaque clé : à quoi elle sert, où elle est utilisée, qui l’a et ses échéances. Pour le comptable ou l’assureur.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
    <message>
        <source>Rules for staff</source>
        <translation>Règles pour l’équipe</translation>
    </message>
    <message>
        <source>One page about how keys are handled here, made from your settings.</source>
        <translation>Une page sur la gestion des clés chez vous, tirée de vos réglages.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>When keys are to be rotated and when they expire. Saved over the one from last time, it brings that up to date.</source>
        <translation>Quand les clés sont à renouveler et quand elles expirent. Enregistré par-dessus le précédent, il le met à jour.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Settings file (.env)</source>
        <translation>Fichier de réglages (.env)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Anyone who finds the file can use these keys. A handoff file is as quick and stays locked.</source>
        <translation>Quiconque trouve le fichier peut utiliser ces clés. Un fichier de transmission va aussi vite et reste verrouillé.</translation>
    </message>
    <message>
        <source>Which keys</source>
        <translation>Quelles clés</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Hand off instead</source>
        <translation>Transmettre plutôt</translation>
    </message>
    <message>
        <source>Export in the clear…</source>
        <translation>Exporter en clair…</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>%1 seule</translation>
    </message>
    <message>
        <source>All keys of the wallet</source>
        <translation>Toutes les clés du trousseau</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::FirstKeyView</name>
    <message>
        <source>Add key</source>
        <translation>Ajouter une clé</translation>
    </message>
    <message>
        <source>Paste a key</source>
        <translation>Coller une clé</translation>
    </message>
    <message>
        <source>The value goes in first and is never shown unless you ask. Takes half a minute.</source>
        <translation>La valeur d’abord ; elle ne s’affiche que si vous le demandez. Une demi-minute suffit.</translation>
    </message>
    <message>
        <source>Add your first key</source>
        <translation>Ajoutez votre première clé</translation>
    </message>
    <message>
        <source>Start with the one that could cost you most: payments, mail, your shop.</source>
        <translation>Commencez par celle qui pourrait vous coûter le plus : paiements, e-mail, boutique.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::FirstSteps</name>
    <message>
        <source>1. Paste a key</source>
        <translation>1. Collez une clé</translation>
    </message>
    <message>
        <source>Keyfold tells what it is and proposes a name. Takes half a minute.</source>
        <translation>Keyfold dit ce que c’est et propose un nom. Une demi-minute suffit.</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Ajouter une clé</translation>
    </message>
    <message>
        <source>2. Say who else has it</source>
        <translation>2. Dites qui d’autre l’a</translation>
    </message>
    <message>
        <source>An agency, a bookkeeper: when they leave, you see at once what to replace.</source>
        <translation>Une agence, un comptable : à leur départ, vous voyez aussitôt quoi remplacer.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>3. See what is risky</source>
        <translation>3. Voyez ce qui est risqué</translation>
    </message>
    <message>
        <source>Too much allowed, used twice, never replaced: Health says it, worst first.</source>
        <translation>Trop de droits, deux usages, jamais remplacée : le diagnostic le dit, le plus grave d’abord.</translation>
    </message>
    <message>
        <source>Open Health</source>
        <translation>Ouvrir le diagnostic</translation>
    </message>
    <message>
        <source>Add your first key</source>
        <translation>Ajoutez votre première clé</translation>
    </message>
    <message>
        <source>Start with the one that could cost you most: payments, mail, your shop.</source>
        <translation>Commencez par celle qui pourrait vous coûter le plus : paiements, e-mail, boutique.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::GiveForm</name>
    <message>
        <source>Note who has a key</source>
        <translation>Noter qui a une clé</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Noter</translation>
    </message>
    <message>
        <source>A name; a new one is added</source>
        <translation>Un nom ; s’il est nouveau, il est ajouté</translation>
    </message>
    <message>
        <source>Part of the key’s name</source>
        <translation>Une partie du nom de la clé</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Which key</source>
        <translation>Quelle clé</translation>
    </message>
    <message>
        <source>Until (may be left out)</source>
        <translation>Jusqu’au (facultatif)</translation>
    </message>
    <message>
        <source>How they got it</source>
        <translation>Par quel moyen</translation>
    </message>
    <message>
        <source>Say who has it.</source>
        <translation>Dites qui l’a.</translation>
    </message>
    <message>
        <source>Choose one of your keys.</source>
        <translation>Choisissez une de vos clés.</translation>
    </message>
    <message>
        <source>That is not a date. Write it like 2026-12-31.</source>
        <translation>Ce n’est pas une date. Écrivez-la comme 2026-12-31.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HandoffAside</name>
    <message>
        <source>What %1 gets</source>
        <translation>Ce que %1 reçoit</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The values, and what they may do.</source>
        <translation>Les valeurs, et ce qu’elles permettent.</translation>
    </message>
    <message>
        <source>No notes, no places of use, no history, no other people.</source>
        <translation>Ni notes, ni emplacements, ni historique, ni autres personnes.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a message</comment>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Until %1. You are reminded to rotate then.</source>
        <translation>Jusqu’au %1. Un rappel vous dira alors de renouveler.</translation>
    </message>
    <message>
        <source>Without an end.</source>
        <translation>Sans date de fin.</translation>
    </message>
    <message>
        <source>Noted in History and under %1.</source>
        <translation>Noté dans l’historique et pour %1.</translation>
    </message>
    <message>
        <source>Opens with their key, in Keyfold or any age program.</source>
        <translation>S’ouvre avec sa clé, dans Keyfold ou tout programme age.</translation>
    </message>
    <message>
        <source>Opens in a browser with the passphrase, without a network.</source>
        <translation>S’ouvre dans un navigateur avec la phrase de passe, sans réseau.</translation>
    </message>
    <message>
        <source>Opens with the passphrase, in Keyfold or any age program.</source>
        <translation>S’ouvre avec la phrase de passe, dans Keyfold ou tout programme age.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HandoffController</name>
    <message>
        <source>No browser could be opened. Go to %1 yourself.</source>
        <translation>Aucun navigateur n’a pu s’ouvrir. Allez vous-même à %1.</translation>
    </message>
    <message>
        <source>The folder could not be shown. It is %1.</source>
        <translation>Le dossier n’a pas pu être affiché. C’est %1.</translation>
    </message>
    <message>
        <source>the passphrase</source>
        <translation>la phrase de passe</translation>
    </message>
    <message>
        <source>Open somebody’s request</source>
        <translation>Ouvrir la demande de quelqu’un</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>This file is not a request for keys. Ask for it again, or paste their public key.</source>
        <translation>Ce fichier n’est pas une demande de clés. Demandez-le à nouveau, ou collez la clé publique de cette personne.</translation>
    </message>
    <message>
        <source>Save the handoff</source>
        <translation>Enregistrer la transmission</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>Encrypted file (*.age)</source>
        <translation>Fichier chiffré (*.age)</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HandoffFileStep</name>
    <message>
        <source>A file, for Keyfold or any age program</source>
        <translation>Un fichier, pour Keyfold ou tout programme age</translation>
    </message>
    <message>
        <source>The same as text, for a chat</source>
        <translation>Le même en texte, pour une messagerie</translation>
    </message>
    <message>
        <source>A page that opens in any browser</source>
        <translation>Une page qui s’ouvre dans tout navigateur</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change the file’s name or folder</source>
        <translation>Modifier le nom ou le dossier du fichier</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>It is encrypted, so it may travel by e-mail or chat. Nothing has been written or noted so far.</source>
        <translation>Il est chiffré et peut donc voyager par e-mail ou messagerie. Rien n’a encore été écrit ni noté.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HandoffKeysStep</name>
    <message>
        <source>Make a new key for them instead?</source>
        <translation>Plutôt créer une clé pour cette personne ?</translation>
    </message>
    <message>
        <source>They can have a key of their own. Then you can end it without touching yours.</source>
        <translation>Elle peut avoir sa propre clé. Vous pourrez alors y mettre fin sans toucher à la vôtre.</translation>
    </message>
    <message>
        <source>Or hand over this one</source>
        <translation>Ou transmettre celle-ci</translation>
    </message>
    <message numerus="yes">
        <source>Or hand over %n keys as they are</source>
        <translation>
            <numerusform>Ou transmettre %n clé telle quelle</numerusform>
            <numerusform>Ou transmettre %n clés telles quelles</numerusform>
        </translation>
    </message>
    <message>
        <source>A key of their own</source>
        <translation>Une clé à part</translation>
    </message>
    <message>
        <source>A key of their own at %1</source>
        <translation>Une clé à part chez %1</translation>
    </message>
    <message>
        <source>Make it there with the rights they need, then add it here and hand that one over. Opens %1 in your browser.</source>
        <translation>Créez-la là-bas avec les droits nécessaires, puis ajoutez-la ici et transmettez celle-là. Ouvre %1 dans votre navigateur.</translation>
    </message>
    <message>
        <source>Make it at the provider with the rights they need, then add it here and hand that one over.</source>
        <translation>Créez-la chez le fournisseur avec les droits nécessaires, puis ajoutez-la ici et transmettez celle-là.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Add the new key</source>
        <translation>Ajouter la nouvelle clé</translation>
    </message>
    <message>
        <source>Hand over %1 of %2</source>
        <translation>Transmettre %1, clé %2</translation>
    </message>
    <message>
        <source>Used in %1. When they are to lose it, that has to be changed too.</source>
        <translation>Utilisée dans %1. Pour retirer la clé à cette personne, il faudra changer cela aussi.</translation>
    </message>
    <message>
        <source>Known to %1 already.</source>
        <translation>Déjà connue par %1.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HandoffPage</name>
    <message>
        <source>Hand off</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>You asked for: %1</source>
        <translation>Vous avez demandé : %1</translation>
    </message>
    <message>
        <source>they</source>
        <comment>the person who gets a key</comment>
        <translation>cette personne</translation>
    </message>
    <message>
        <source>Hand off to %1</source>
        <translation>Transmettre à %1</translation>
    </message>
    <message>
        <source>All keys › %1</source>
        <translation>Toutes les clés › %1</translation>
    </message>
    <message>
        <source>Choose the keys</source>
        <translation>Choisir les clés</translation>
    </message>
    <message>
        <source>Choose who gets them</source>
        <translation>Choisir qui les reçoit</translation>
    </message>
    <message>
        <source>%1, by passphrase</source>
        <translation>%1, par phrase de passe</translation>
    </message>
    <message>
        <source>%1, by public key</source>
        <translation>%1, par clé publique</translation>
    </message>
    <message>
        <source>Say what for</source>
        <translation>Dire pour quoi</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Jusqu’au %1</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Sans date de fin</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>Tell the passphrase</source>
        <translation>Dire la phrase de passe</translation>
    </message>
    <message>
        <source>Send the file</source>
        <translation>Envoyer le fichier</translation>
    </message>
    <message>
        <source>By another way than the file</source>
        <translation>Par un autre moyen que le fichier</translation>
    </message>
    <message>
        <source>By any way</source>
        <translation>Par tout moyen</translation>
    </message>
    <message>
        <source>Hand over as it is</source>
        <translation>Transmettre en l’état</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>After Done the passphrase cannot be shown again.</source>
        <translation>Après « Terminé », la phrase de passe ne pourra plus être affichée.</translation>
    </message>
    <message>
        <source>Values leave the wallet in this step.</source>
        <translation>À cette étape, des valeurs quittent le trousseau.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HandoffPersonStep</name>
    <message>
        <source>With a passphrase that I tell them</source>
        <translation>Avec une phrase de passe que je lui dis</translation>
    </message>
    <message>
        <source>For their public key</source>
        <translation>Pour sa clé publique</translation>
    </message>
    <message>
        <source>Take it from their request</source>
        <translation>La prendre dans sa demande</translation>
    </message>
    <message>
        <source>A name; a new one is added to People</source>
        <translation>Un nom ; s’il est nouveau, il est ajouté à Personnes</translation>
    </message>
    <message>
        <source>Their public key</source>
        <translation>Sa clé publique</translation>
    </message>
    <message>
        <source>The line that begins with age1</source>
        <translation>La ligne qui commence par age1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What does the file open with?</source>
        <translation>Avec quoi le fichier s’ouvre-t-il ?</translation>
    </message>
    <message>
        <source>Who gets it?</source>
        <translation>Qui la reçoit ?</translation>
    </message>
    <message>
        <source>They are noted under People, so that you see what to replace when they leave.</source>
        <translation>Cette personne est notée dans Personnes : à son départ, vous verrez quoi remplacer.</translation>
    </message>
    <message>
        <source>“%1” is new, and is added to People.</source>
        <translation>« %1 » est un nouveau nom, ajouté à Personnes.</translation>
    </message>
    <message>
        <source>Say who gets it.</source>
        <translation>Dites qui la reçoit.</translation>
    </message>
    <message>
        <source>This public key is of a later kind, which this Keyfold does not know. Ask for one of the ordinary kind.</source>
        <translation>Cette clé publique est d’un type plus récent, que ce Keyfold ne connaît pas. Demandez-en une du type ordinaire.</translation>
    </message>
    <message>
        <source>This is not a whole public key. One begins with age1 and has 62 letters and digits; paste it as it was sent.</source>
        <translation>Cette clé publique n’est pas entière. Elle commence par age1 et compte 62 lettres et chiffres ; collez-la telle qu’on vous l’a envoyée.</translation>
    </message>
    <message>
        <source>Remember this public key for %1</source>
        <translation>Retenir cette clé publique pour %1</translation>
    </message>
    <message>
        <source>Remember this public key for %1, in the place of the other one</source>
        <translation>Retenir cette clé publique pour %1, à la place de l’autre</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HandoffTellStep</name>
    <message>
        <source>Passphrase, seven words on the screen</source>
        <translation>Phrase de passe, sept mots à l’écran</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Phrase de passe</translation>
    </message>
    <message>
        <source>shown this once, kept nowhere</source>
        <translation>affichée cette seule fois, gardée nulle part</translation>
    </message>
    <message>
        <source>Copy the passphrase</source>
        <translation>Copier la phrase de passe</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>How do you tell it?</source>
        <translation>Comment la dites-vous ?</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>De vive voix</translation>
    </message>
    <message>
        <source>Tell %1 the passphrase</source>
        <translation>Dire la phrase de passe à %1</translation>
    </message>
    <message>
        <source>Call, or say it face to face. Whoever reads the message with the file must not find the passphrase beside it.</source>
        <translation>Appelez, ou dites-la de vive voix. Qui lit le message avec le fichier ne doit pas trouver la phrase de passe à côté.</translation>
    </message>
    <message>
        <source>Send %1 the file</source>
        <translation>Envoyer le fichier à %1</translation>
    </message>
    <message>
        <source>It opens with their key alone, so it may travel by e-mail or chat.</source>
        <translation>Il ne s’ouvre qu’avec sa clé et peut donc voyager par e-mail ou messagerie.</translation>
    </message>
    <message>
        <source>Encrypted, %1</source>
        <translation>Chiffré, %1</translation>
    </message>
    <message>
        <source>Keyfold was locked meanwhile, and the passphrase is gone. If it has not been told yet, delete the file and hand over once more.</source>
        <translation>Keyfold s’est verrouillé entre-temps et la phrase de passe est perdue. Si elle n’a pas encore été dite, supprimez le fichier et recommencez la transmission.</translation>
    </message>
    <message>
        <source>In another messenger</source>
        <translation>Par une autre messagerie</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HandoffWordsStep</name>
    <message>
        <source>What it is for, and what they should know</source>
        <translation>À quoi elle sert, et ce qu’il faut savoir</translation>
    </message>
    <message>
        <source>Until (may be left out)</source>
        <translation>Jusqu’au (facultatif)</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un an</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Until %n days from today</source>
        <translation>
            <numerusform>Jusque dans %n jour</numerusform>
            <numerusform>Jusque dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>A line to them</source>
        <translation>Un mot pour cette personne</translation>
    </message>
    <message>
        <source>Your name, as they know you</source>
        <translation>Votre nom, tel qu’on vous connaît</translation>
    </message>
    <message>
        <source>What for, and until when?</source>
        <translation>Pour quoi, et jusqu’à quand ?</translation>
    </message>
    <message>
        <source>On that day Keyfold reminds you to rotate the key. What you write here is in the file with it.</source>
        <translation>Ce jour-là, Keyfold vous rappelle de renouveler la clé. Ce que vous écrivez ici l’accompagne dans le fichier.</translation>
    </message>
    <message>
        <source>That day is over. Choose a later one.</source>
        <translation>Ce jour est passé. Choisissez-en un plus tard.</translation>
    </message>
    <message>
        <source>That is not a date. Write it like 2026-12-31.</source>
        <translation>Ce n’est pas une date. Écrivez-la comme 2026-12-31.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HealthPage</name>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Act now</source>
        <translation>Agir maintenant</translation>
    </message>
    <message>
        <source>someone may be in</source>
        <translation>quelqu’un a peut-être accès</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Bientôt</translation>
    </message>
    <message>
        <source>a risk that grows</source>
        <translation>un risque qui grandit</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>when you have time</source>
        <translation>quand vous aurez le temps</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>rien à faire</translation>
    </message>
    <message>
        <source>Every key is in order</source>
        <translation>Toutes les clés sont en ordre</translation>
    </message>
    <message>
        <source>Keyfold looks again whenever something changes.</source>
        <translation>Keyfold revérifie dès que quelque chose change.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Checked just now, on this computer. Start at the top.</source>
        <translation>Vérifié à l’instant, sur cet ordinateur. Commencez par le haut.</translation>
    </message>
    <message>
        <source>Checked just now, on this computer.</source>
        <translation>Vérifié à l’instant, sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HelpPanel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>To the next part, to the one before</source>
        <translation>Vers la partie suivante, la précédente</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End</source>
        <translation>Touches fléchées, Début, Fin</translation>
    </message>
    <message>
        <source>Move in a list or in the 90 days</source>
        <translation>Parcourir une liste ou les 90 jours</translation>
    </message>
    <message>
        <source>Open; in a form, the filled button</source>
        <translation>Ouvrir ; dans un formulaire, le bouton plein</translation>
    </message>
    <message>
        <source>Save, from any field</source>
        <translation>Enregistrer, dans tout champ</translation>
    </message>
    <message>
        <source>Clear the search, close a pane, leave the task (it is kept)</source>
        <translation>Effacer la recherche, fermer un volet, quitter la tâche (elle est conservée)</translation>
    </message>
    <message>
        <source>Any letter</source>
        <translation>Toute lettre</translation>
    </message>
    <message>
        <source>Search, from outside a field</source>
        <translation>Rechercher, hors d’un champ</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Barre de menus</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Fermer l’aide</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>History, newest first</source>
        <translation>Historique, le plus récent d’abord</translation>
    </message>
    <message>
        <source>Narrow the history down</source>
        <translation>Filtrer l’historique</translation>
    </message>
    <message>
        <source>A key, a person, or what was done</source>
        <translation>Une clé, une personne ou une action</translation>
    </message>
    <message>
        <source>Line %1 of the history was changed outside Keyfold. Lines before it are whole.</source>
        <translation>La ligne %1 de l’historique a été modifiée en dehors de Keyfold. Les lignes d’avant sont intactes.</translation>
    </message>
    <message>
        <source>The history is whole: no line was changed or removed.</source>
        <translation>L’historique est intact : aucune ligne n’a été modifiée ni retirée.</translation>
    </message>
    <message>
        <source>The newest %1 lines are shown. The command line shows all of them: keyfold-cli log.</source>
        <translation>Les %1 lignes les plus récentes sont affichées. La ligne de commande les montre toutes : keyfold-cli log.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HomePage</name>
    <message>
        <source>To do today</source>
        <translation>À faire aujourd’hui</translation>
    </message>
    <message>
        <source>The next days</source>
        <translation>Les prochains jours</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>What wants attention comes up here by itself.</source>
        <translation>Ce qui demande votre attention apparaît ici tout seul.</translation>
    </message>
    <message>
        <source>Next 10 days</source>
        <translation>10 prochains jours</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>All that is due</source>
        <translation>Toutes les échéances</translation>
    </message>
    <message>
        <source>The next 90 days</source>
        <translation>Les 90 prochains jours</translation>
    </message>
    <message>
        <source>square: rotate   diamond: expires   circle: access ends</source>
        <translation>carré : à renouveler   losange : expire   cercle : fin d’accès</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%n more; they come up as these are done</source>
        <translation>
            <numerusform>%n autre viendra une fois celles-ci faites</numerusform>
            <numerusform>%n autres viendront une fois celles-ci faites</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>Ensuite : %1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 keys have nothing to do</source>
        <translation>%1 clés sur %2 n’ont rien à faire</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ImportController</name>
    <message>
        <source>Import keys</source>
        <translation>Importer des clés</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ImportPage</name>
    <message>
        <source>Import keys</source>
        <translation>Importer des clés</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <source>Say which column is what</source>
        <translation>Dire ce que contient chaque colonne</translation>
    </message>
    <message>
        <source>Not needed here</source>
        <translation>Inutile ici</translation>
    </message>
    <message>
        <source>Of a table</source>
        <translation>D’un tableau</translation>
    </message>
    <message>
        <source>Look through</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Nothing is saved yet</source>
        <translation>Rien n’est encore enregistré</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Can be undone</source>
        <translation>Peut être annulé</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Afficher toutes les clés</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ImportedStep</name>
    <message>
        <source>Take them out again</source>
        <translation>Les retirer</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>Supprimer le fichier</translation>
    </message>
    <message>
        <source>The keys are in your wallet</source>
        <translation>Les clés sont dans votre trousseau</translation>
    </message>
    <message>
        <source>One key came in.</source>
        <translation>Une clé a été importée.</translation>
    </message>
    <message numerus="yes">
        <source>%n keys came in.</source>
        <translation>
            <numerusform>%n clé a été importée.</numerusform>
            <numerusform>%n clés ont été importées.</numerusform>
        </translation>
    </message>
    <message>
        <source>One got a newer value.</source>
        <translation>Une a reçu une valeur plus récente.</translation>
    </message>
    <message numerus="yes">
        <source>%n got a newer value.</source>
        <translation>
            <numerusform>%n a reçu une valeur plus récente.</numerusform>
            <numerusform>%n ont reçu une valeur plus récente.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 still holds the secrets in the clear</source>
        <translation>%1 contient encore les secrets en clair</translation>
    </message>
    <message>
        <source>Once nothing reads it any more, delete it. What was deleted may still lie on the disk, most of all on an SSD, and in backups and synchronised folders: rotate the keys that matter.</source>
        <translation>Quand plus rien ne le lit, supprimez-le. Son contenu peut rester sur le disque, surtout un SSD, et dans les sauvegardes et dossiers synchronisés : renouvelez les clés importantes.</translation>
    </message>
    <message>
        <source>Not all that is in it came in. Look through what was left out, then delete it yourself.</source>
        <translation>Tout n’a pas été importé. Vérifiez ce qui a été laissé de côté, puis supprimez le fichier vous-même.</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>%1 a été supprimé</translation>
    </message>
    <message>
        <source>Its content may still lie on the disk, in backups and in synchronised folders: rotate the keys that matter.</source>
        <translation>Son contenu peut rester sur le disque, dans les sauvegardes et dans les dossiers synchronisés : renouvelez les clés importantes.</translation>
    </message>
    <message>
        <source>Taken out again. The file is as it was.</source>
        <translation>Clés retirées. Le fichier est tel qu’il était.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::IncidentController</name>
    <message>
        <source>No browser could be opened. Go to %1 yourself.</source>
        <translation>Aucun navigateur n’a pu s’ouvrir. Allez vous-même à %1.</translation>
    </message>
    <message>
        <source>Noted, with the time</source>
        <translation>Noté, avec l’heure</translation>
    </message>
    <message>
        <source>The incident is closed</source>
        <translation>L’incident est clôturé</translation>
    </message>
    <message>
        <source>Leak report %1</source>
        <translation>Rapport de fuite %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré : %1</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::IncidentStepRow</name>
    <message>
        <source>%1. %2</source>
        <comment>number of a step, its title</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation>Pas encore fait</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Fait : %1</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::IncidentView</name>
    <message>
        <source>See the key</source>
        <translation>Voir la clé</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Close incident</source>
        <translation>Clôturer l’incident</translation>
    </message>
    <message>
        <source>It is dealt with</source>
        <translation>C’est réglé</translation>
    </message>
    <message>
        <source>What it could reach</source>
        <translation>Ce qu’elle pouvait atteindre</translation>
    </message>
    <message>
        <source>It was a false alarm</source>
        <translation>C’était une fausse alerte</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Le laisser ouvert</translation>
    </message>
    <message>
        <source>Leaked, reported on %1. %2 of %3 steps done.</source>
        <translation>Fuite signalée le %1. %2 étapes sur %3 terminées.</translation>
    </message>
    <message>
        <source>Closed on %1.</source>
        <translation>Clôturé le %1.</translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation>Toutes les étapes sont terminées.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps are not done. What was noted stays in the history.</source>
        <translation>
            <numerusform>Il reste %n étape. Ce qui a été noté reste dans l’historique.</numerusform>
            <numerusform>Il reste %n étapes. Ce qui a été noté reste dans l’historique.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Opens %1 in your browser.</source>
        <translation>Ouvre %1 dans votre navigateur.</translation>
    </message>
    <message>
        <source>Rotate the key</source>
        <translation>Renouveler la clé</translation>
    </message>
    <message>
        <source>About 18.40 EUR</source>
        <translation>Environ 18,40 EUR</translation>
    </message>
    <message>
        <source>What it cost (may be left out)</source>
        <translation>Ce que cela a coûté (facultatif)</translation>
    </message>
    <message>
        <source>What you found or did (may be left out)</source>
        <translation>Ce que vous avez trouvé ou fait (facultatif)</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Enregistrer la note</translation>
    </message>
    <message>
        <source>Step is done</source>
        <translation>Étape terminée</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Sans objet</translation>
    </message>
    <message>
        <source>How it came out</source>
        <translation>Comment on l’a su</translation>
    </message>
    <message>
        <source>What it cost</source>
        <translation>Ce que cela a coûté</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>No leak is known</source>
        <translation>Aucune fuite connue</translation>
    </message>
    <message>
        <source>If a key may have come into the wrong hands, open the key and choose “Report a leak”.</source>
        <translation>Si une clé a pu tomber entre de mauvaises mains, ouvrez-la et choisissez « Signaler une fuite ».</translation>
    </message>
    <message>
        <source>Go to the keys</source>
        <translation>Voir les clés</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeyColumnHead</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeyDetail</name>
    <message>
        <source>Leaked</source>
        <translation>Fuite</translation>
    </message>
    <message>
        <source>Half rotated</source>
        <translation>Renouvelée à moitié</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Révoquée</translation>
    </message>
    <message>
        <source>Active since %1</source>
        <translation>Active depuis le %1</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Make a new one in the provider’s dashboard, then put it in here.</source>
        <translation>Créez-en une nouvelle dans le tableau de bord du fournisseur, puis mettez-la ici.</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les clés</translation>
    </message>
    <message>
        <source>Close the key</source>
        <translation>Fermer la clé</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Go on rotating</source>
        <comment>button</comment>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Rotate</source>
        <comment>button</comment>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Hand off</source>
        <comment>button</comment>
        <translation>Transmettre</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeyEditController</name>
    <message>
        <source>Saved %1</source>
        <comment>10:42</comment>
        <translation>Enregistré à %1</translation>
    </message>
    <message>
        <source>Key removed</source>
        <translation>Clé retirée</translation>
    </message>
    <message>
        <source>The key is back</source>
        <translation>La clé est de retour</translation>
    </message>
    <message>
        <source>Take a key from a file</source>
        <translation>Prendre une clé dans un fichier</translation>
    </message>
    <message>
        <source>Key files (%1)</source>
        <translation>Fichiers de clé (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeyEditorPage</name>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Gift cards</source>
        <translation>Cartes cadeaux</translation>
    </message>
    <message>
        <source>Shop checkout</source>
        <translation>Caisse en ligne</translation>
    </message>
    <message>
        <source>Stripe – Gift cards – Shop checkout – live</source>
        <translation>Stripe – Cartes cadeaux – Caisse en ligne – production</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation>Enregistrer et en ajouter une</translation>
    </message>
    <message>
        <source>Save key</source>
        <translation>Enregistrer la clé</translation>
    </message>
    <message>
        <source>The key itself</source>
        <translation>La clé elle-même</translation>
    </message>
    <message>
        <source>A line break at the end of what you pasted was left out.</source>
        <translation>Un saut de ligne à la fin du texte collé a été enlevé.</translation>
    </message>
    <message>
        <source>That is not text, or more than 1 MiB of it. Copy the key alone.</source>
        <translation>Ce n’est pas du texte, ou il dépasse 1 Mio. Copiez la clé seule.</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>Live, Test or your own word</source>
        <translation>Production, Test ou votre propre mot</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Environnement</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>À quoi sert-elle ?</translation>
    </message>
    <message>
        <source>Where is it used?</source>
        <translation>Où est-elle utilisée ?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Only the value and a name are required.</source>
        <translation>Seuls la valeur et un nom sont nécessaires.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Locking has cleared the value. Paste it again; the rest is kept.</source>
        <translation>Le verrouillage a effacé la valeur. Collez-la à nouveau ; le reste est conservé.</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Ajouter une clé</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>Collez la clé ici</translation>
    </message>
    <message>
        <source>Edit the key</source>
        <translation>Modifier la clé</translation>
    </message>
    <message>
        <source>Paste a new value here, or leave it as it is</source>
        <translation>Collez ici une nouvelle valeur, ou laissez-la telle quelle</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>“%1” has something that cannot be read.</source>
        <translation>« %1 » contient quelque chose d’illisible.</translation>
    </message>
    <message>
        <source>Paste again</source>
        <translation>Coller à nouveau</translation>
    </message>
    <message>
        <source>written from the answers above</source>
        <translation>d’après les réponses ci-dessus</translation>
    </message>
    <message>
        <source>Take “%1”</source>
        <translation>Prendre « %1 »</translation>
    </message>
    <message>
        <source>good name</source>
        <translation>bon nom</translation>
    </message>
    <message>
        <source>Take the key from a file</source>
        <translation>Prendre la clé dans un fichier</translation>
    </message>
    <message>
        <source>The key itself: %1</source>
        <translation>La clé elle-même : %1</translation>
    </message>
    <message>
        <source>That is not text, or more than 1 MiB of it. Choose the file that holds the key.</source>
        <translation>Ce n’est pas du texte, ou il dépasse 1 Mio. Choisissez le fichier qui contient la clé.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeyFindingsCard</name>
    <message>
        <source>Act now</source>
        <translation>Agir maintenant</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Bientôt</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bon à savoir</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Leave this finding out</source>
        <translation>Ignorer ce constat</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeyListModel</name>
    <message>
        <source>%1, %2</source>
        <comment>Overdue, 3 keys</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeyListPane</name>
    <message>
        <source>All keys</source>
        <translation>Toutes les clés</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Prochaine date</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Clés</translation>
    </message>
    <message>
        <source>the best %1 of %2</source>
        <comment>500 of 10,000 keys</comment>
        <translation>les %1 meilleures sur %2</translation>
    </message>
    <message>
        <source>More keys fit. Type another letter to narrow them down.</source>
        <translation>D’autres clés correspondent. Tapez une lettre de plus pour affiner.</translation>
    </message>
    <message>
        <source>Filter: %1. Delete removes it.</source>
        <translation>Filtre : %1. Suppr le retire.</translation>
    </message>
    <message>
        <source>No key fits these filters</source>
        <translation>Aucune clé ne répond à ces filtres</translation>
    </message>
    <message>
        <source>No key matches “%1”</source>
        <translation>Aucune clé ne correspond à « %1 »</translation>
    </message>
    <message>
        <source>Search looks at names, providers, places, tags and notes.</source>
        <translation>La recherche porte sur les noms, fournisseurs, emplacements, étiquettes et notes.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>Par fournisseur</translation>
    </message>
    <message>
        <source>By environment</source>
        <translation>Par environnement</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Par étiquette</translation>
    </message>
    <message>
        <source>By who has it</source>
        <translation>Par personne qui l’a</translation>
    </message>
    <message>
        <source>By what is due</source>
        <translation>Par échéance</translation>
    </message>
    <message>
        <source>With a finding</source>
        <translation>Avec un constat</translation>
    </message>
    <message>
        <source>No key with these filters matches “%1”</source>
        <translation>Aucune clé avec ces filtres ne correspond à « %1 »</translation>
    </message>
    <message>
        <source>Search all keys</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Search “%1”</source>
        <translation>Rechercher « %1 »</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Récentes d’abord</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisation</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <source>By due date</source>
        <translation>Par échéance</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Par responsable</translation>
    </message>
    <message>
        <source>Order of the list: %1</source>
        <translation>Ordre de la liste : %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>16 of 25 keys</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Afficher dans la liste</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeySelectionController</name>
    <message>
        <source>Tagged “%1”</source>
        <translation>Étiquette « %1 » ajoutée</translation>
    </message>
    <message>
        <source>No owner any more</source>
        <translation>Plus de responsable</translation>
    </message>
    <message>
        <source>Owned by %1</source>
        <translation>%1 est responsable</translation>
    </message>
    <message>
        <source>Rotation not planned any more</source>
        <translation>Renouvellement déprogrammé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Tagged “shop”: 7 keys</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Nothing changed: the chosen keys have that already.</source>
        <translation>Rien n’a changé : les clés choisies l’ont déjà.</translation>
    </message>
    <message>
        <source>Marked as revoked: %1.</source>
        <comment>Marked as revoked: 7 keys.</comment>
        <translation>Révocation notée : %1.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeySelectionView</name>
    <message>
        <source>All keys</source>
        <translation>Toutes les clés</translation>
    </message>
    <message>
        <source>Hand off</source>
        <translation>Transmettre</translation>
    </message>
    <message>
        <source>Mark as revoked</source>
        <translation>Marquer comme révoquées</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Les garder</translation>
    </message>
    <message>
        <source>Chosen keys</source>
        <translation>Clés choisies</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>Non prévu</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Ajouter l’étiquette</translation>
    </message>
    <message>
        <source>Set owner</source>
        <translation>Noter le responsable</translation>
    </message>
    <message>
        <source>Set rotation</source>
        <translation>Fixer le rythme</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>This is noted for good: a revoked key does not come back.</source>
        <translation>Noté définitivement : une clé révoquée ne revient pas.</translation>
    </message>
    <message>
        <source>When they no longer work at their providers, say so here.</source>
        <translation>Quand elles ne marchent plus chez leurs fournisseurs, indiquez-le ici.</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>et 1 autre</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark 1 key as revoked</source>
        <translation>Marquer 1 clé comme révoquée</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n keys as revoked</source>
        <translation>
            <numerusform>Marquer %n clé comme révoquée</numerusform>
            <numerusform>Marquer %n clés comme révoquées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeyUseController</name>
    <message>
        <source>Copied %1</source>
        <translation>Copié : %1</translation>
    </message>
    <message>
        <source>The clipboard is cleared as soon as this window is in front</source>
        <translation>Le presse-papiers sera vidé dès que cette fenêtre sera au premier plan</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::LookHandoffStep</name>
    <message>
        <source>somebody who gave no name</source>
        <translation>quelqu’un qui n’a pas donné de nom</translation>
    </message>
    <message>
        <source>One key from %1</source>
        <translation>Une clé envoyée par %1</translation>
    </message>
    <message numerus="yes">
        <source>%n keys from %1</source>
        <translation>
            <numerusform>%n clé envoyée par %1</numerusform>
            <numerusform>%n clés envoyées par %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on %1, to be used until %2.</source>
        <translation>Transmission du %1, à utiliser jusqu’au %2.</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <translation>Transmission du %1.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Take in %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>You already have this value: %1.</source>
        <translation>Vous avez déjà cette valeur : %1.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::MainWindow</name>
    <message>
        <source>%1 – Keyfold</source>
        <translation>%1 – Keyfold</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::MenuBar</name>
    <message>
        <source>Menu bar</source>
        <translation>Barre de menus</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::NameStep</name>
    <message>
        <source>The name of your business</source>
        <translation>Le nom de votre entreprise</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Choisir un autre dossier</translation>
    </message>
    <message>
        <source>Name your wallet</source>
        <translation>Nommez votre trousseau</translation>
    </message>
    <message>
        <source>It is one file. You can copy it, back it up and take it with you like any other.</source>
        <translation>C’est un seul fichier. Vous pouvez le copier, le sauvegarder et l’emporter comme n’importe quel autre.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Dans %1</translation>
    </message>
    <message>
        <source>The wallet has no name. Your business’s will do.</source>
        <translation>Le trousseau n’a pas de nom. Celui de votre entreprise convient.</translation>
    </message>
    <message>
        <source>There is a wallet of that name already. Choose another name or folder.</source>
        <translation>Un trousseau de ce nom existe déjà. Choisissez un autre nom ou un autre dossier.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::NewWalletPage</name>
    <message>
        <source>Choose a password</source>
        <translation>Choisissez un mot de passe</translation>
    </message>
    <message>
        <source>It opens everything, and nobody can reset it: not us, not a support desk. The next step makes a sheet for the day you forget it.</source>
        <translation>Il ouvre tout, et personne ne peut le réinitialiser : ni nous, ni une assistance. L’étape suivante prépare une fiche pour le jour où vous l’oublierez.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>New wallet</source>
        <translation>Nouveau trousseau</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Rien ne quitte cet ordinateur.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Make the wallet</source>
        <translation>Créer le trousseau</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>Juniper &amp; Pine, in Documents</comment>
        <translation>%1, dans %2</translation>
    </message>
    <message>
        <source>Name and place</source>
        <translation>Nom et dossier</translation>
    </message>
    <message>
        <source>What it is called, where it lies</source>
        <translation>Comment il s’appelle, où il se trouve</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>The way in, every day</source>
        <translation>Pour entrer, chaque jour</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Fiche de récupération</translation>
    </message>
    <message>
        <source>The way in when it is forgotten</source>
        <translation>Pour entrer quand il est oublié</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Add your first key</source>
        <translation>Ajouter votre première clé</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::NotesPart</name>
    <message>
        <source>shop, money</source>
        <translation>boutique, argent</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Notes and tags</source>
        <translation>Notes et étiquettes</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>tags. notes</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::OpenHandoffController</name>
    <message>
        <source>Open a handoff</source>
        <translation>Ouvrir une transmission</translation>
    </message>
    <message>
        <source>Encrypted files (*.age *.txt *.asc)</source>
        <translation>Fichiers chiffrés (*.age *.txt *.asc)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>Choisir un fichier de clé</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::OpenHandoffPage</name>
    <message>
        <source>Open a handoff</source>
        <translation>Ouvrir une transmission</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>somebody who gave no name</source>
        <translation>quelqu’un qui n’a pas donné de nom</translation>
    </message>
    <message>
        <source>The file is sealed for a public key. Open the wallet that it belongs to, or choose the key’s file.</source>
        <translation>Le fichier est chiffré pour une clé publique. Ouvrez le trousseau auquel elle appartient, ou choisissez le fichier de la clé.</translation>
    </message>
    <message>
        <source>The file is sealed for another key than this wallet’s. Choose that key’s file, or ask for it again.</source>
        <translation>Le fichier est chiffré pour une autre clé que celle de ce trousseau. Choisissez le fichier de cette clé, ou demandez un nouvel envoi.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Choisir le fichier</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Voir le contenu</translation>
    </message>
    <message>
        <source>Values stay masked</source>
        <translation>Les valeurs restent masquées</translation>
    </message>
    <message>
        <source>Make a wallet for them</source>
        <translation>Leur créer un trousseau</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Les ajouter</translation>
    </message>
    <message>
        <source>Takes three minutes</source>
        <translation>Prend trois minutes</translation>
    </message>
    <message>
        <source>Can be undone</source>
        <translation>Peut être annulé</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>L’ouvrir</translation>
    </message>
    <message>
        <source>Create a wallet</source>
        <translation>Créer un trousseau</translation>
    </message>
    <message>
        <source>Taking in…</source>
        <translation>Ajout…</translation>
    </message>
    <message>
        <source>Take in one key</source>
        <translation>Ajouter une clé</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n keys</source>
        <translation>
            <numerusform>Ajouter %n clé</numerusform>
            <numerusform>Ajouter %n clés</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Afficher toutes les clés</translation>
    </message>
    <message>
        <source>Nothing is stored so far. A wallet keeps them locked.</source>
        <translation>Rien n’est encore enregistré. Un trousseau les garde verrouillées.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::OpenNotesBar</name>
    <message>
        <source>This file is older than the one you last saved here.</source>
        <translation>Ce fichier est plus ancien que celui que vous avez enregistré ici en dernier.</translation>
    </message>
    <message>
        <source>One change is missing. Open the newer file if you have it; going on from here loses it.</source>
        <translation>Il manque une modification. Ouvrez le fichier plus récent si vous l’avez ; en continuant ici, vous la perdez.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are missing. Open the newer file if you have it; going on from here loses them.</source>
        <translation>
            <numerusform>Il manque %n modification. Ouvrez le fichier plus récent si vous l’avez ; en continuant ici, vous la perdez.</numerusform>
            <numerusform>Il manque %n modifications. Ouvrez le fichier plus récent si vous l’avez ; en continuant ici, vous les perdez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open another wallet</source>
        <translation>Ouvrir un autre trousseau</translation>
    </message>
    <message>
        <source>This wallet can be read, not changed.</source>
        <translation>Ce trousseau peut être lu, pas modifié.</translation>
    </message>
    <message>
        <source>The file or its folder is protected against writing. What you copy or show is not written to the history.</source>
        <translation>Le fichier ou son dossier est protégé en écriture. Ce que vous copiez ou affichez n’est pas inscrit dans l’historique.</translation>
    </message>
    <message>
        <source>A damaged part of the file was repaired from its second copy.</source>
        <translation>Une partie endommagée du fichier a été réparée à partir de sa seconde copie.</translation>
    </message>
    <message>
        <source>Nothing is missing. If it happens again, the disk may be failing: keep a backup elsewhere.</source>
        <translation>Rien ne manque. Si cela se reproduit, le disque est peut-être en train de lâcher : gardez une sauvegarde ailleurs.</translation>
    </message>
    <message>
        <source>This wallet was brought up to date for this version of Keyfold.</source>
        <translation>Ce trousseau a été mis à jour pour cette version de Keyfold.</translation>
    </message>
    <message>
        <source>A copy from before lies in %1.</source>
        <translation>Une copie d’avant se trouve dans %1.</translation>
    </message>
    <message>
        <source>The password is still the forgotten one.</source>
        <translation>Le mot de passe est toujours celui qui a été oublié.</translation>
    </message>
    <message>
        <source>Until you choose another, only the recovery sheet opens this wallet for you.</source>
        <translation>Tant que vous n’en choisissez pas un autre, seule la fiche de récupération vous ouvre ce trousseau.</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Choisir un nouveau mot de passe</translation>
    </message>
    <message>
        <source>The backup is in the wallet’s place now.</source>
        <translation>La sauvegarde a pris la place du trousseau.</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>Ce qui s’y trouvait avant est conservé sous %1.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::OriginPart</name>
    <message>
        <source>Which of your accounts there</source>
        <translation>Lequel de vos comptes là-bas</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>Qui s’en occupe</translation>
    </message>
    <message>
        <source>How it came to you</source>
        <translation>Comment vous l’avez reçue</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Créée le</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>D’où elle vient</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PasswordController</name>
    <message>
        <source>The ways to unlock could not be read</source>
        <translation>Les moyens de déverrouillage n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Personne ajoutée</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Mot de passe changé</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PasswordPage</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>As it is to stand in the history</source>
        <translation>Tel qu’il figurera dans l’historique</translation>
    </message>
    <message>
        <source>Whose password was forgotten</source>
        <translation>De qui le mot de passe a été oublié</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Choisissez un nouveau mot de passe</translation>
    </message>
    <message>
        <source>You came in with the recovery sheet. The forgotten password stops working; the sheet goes on working.</source>
        <translation>Vous avez utilisé la fiche de récupération. Le mot de passe oublié ne marchera plus ; la fiche marchera toujours.</translation>
    </message>
    <message>
        <source>The old one stops working in this file. Copies made before still open with it.</source>
        <translation>L’ancien ne marchera plus dans ce fichier. Les copies faites avant s’ouvrent encore avec lui.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>A password of their own opens the whole wallet. The history tells who did what.</source>
        <translation>Son propre mot de passe ouvre tout le trousseau. L’historique dit qui a fait quoi.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Ajouter cette personne</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>That is not the present password.</source>
        <translation>Ce n’est pas le mot de passe actuel.</translation>
    </message>
    <message>
        <source>The person has no name. The history will call them by it.</source>
        <translation>La personne n’a pas de nom. L’historique la désignera ainsi.</translation>
    </message>
    <message>
        <source>Type the present password first, so that nobody else can change it.</source>
        <translation>Tapez d’abord le mot de passe actuel, pour que personne d’autre ne puisse le changer.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PasswordStep</name>
    <message>
        <source>Strong</source>
        <translation>Fort</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>A thief with the file would need minutes. Three more words make it centuries.</source>
        <translation>Un voleur qui a le fichier mettrait quelques minutes. Trois mots de plus, et ce sont des siècles.</translation>
    </message>
    <message>
        <source>A thief with the file would need hours. Three more words make it centuries.</source>
        <translation>Un voleur qui a le fichier mettrait quelques heures. Trois mots de plus, et ce sont des siècles.</translation>
    </message>
    <message>
        <source>A thief with the file would need a few days. Three more words make it centuries.</source>
        <translation>Un voleur qui a le fichier mettrait quelques jours. Trois mots de plus, et ce sont des siècles.</translation>
    </message>
    <message>
        <source>A thief with the file would need months. Two more words make it centuries.</source>
        <translation>Un voleur qui a le fichier mettrait des mois. Deux mots de plus, et ce sont des siècles.</translation>
    </message>
    <message>
        <source>Guessing it would take years.</source>
        <translation>Le deviner prendrait des années.</translation>
    </message>
    <message>
        <source>Guessing it would take centuries.</source>
        <translation>Le deviner prendrait des siècles.</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Utiliser cette phrase de passe</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Mot de passe à nouveau</translation>
    </message>
    <message>
        <source>A passphrase made for you</source>
        <translation>Une phrase de passe faite pour vous</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Une autre</translation>
    </message>
    <message>
        <source>A passphrase of seven words, shown on screen</source>
        <translation>Une phrase de passe de sept mots, affichée à l’écran</translation>
    </message>
    <message>
        <source>Seven words, easy to type. Write it down until you know it.</source>
        <translation>Sept mots, faciles à taper. Notez-la jusqu’à la savoir par cœur.</translation>
    </message>
    <message>
        <source>The password is empty. Type one, or take the passphrase made for you.</source>
        <translation>Le mot de passe est vide. Tapez-en un, ou prenez la phrase de passe proposée.</translation>
    </message>
    <message>
        <source>Type it once more, so that a slip is found now.</source>
        <translation>Tapez-le encore une fois, pour repérer une faute dès maintenant.</translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation>Les deux sont différents. Tapez-le encore une fois.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PasteStep</name>
    <message>
        <source>Paste the new key</source>
        <translation>Coller la nouvelle clé</translation>
    </message>
    <message>
        <source>It becomes the key that Keyfold copies. The old one is kept beside it until you are done.</source>
        <translation>C’est elle que Keyfold copiera désormais. L’ancienne est gardée à côté jusqu’à la fin.</translation>
    </message>
    <message>
        <source>Paste the new key here</source>
        <translation>Collez la nouvelle clé ici</translation>
    </message>
    <message>
        <source>Leave it empty if it stays as it is</source>
        <translation>Laissez vide si cela ne change pas</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>Coller %1</translation>
    </message>
    <message>
        <source>This is the old key. Make a new one at %1, then paste it here.</source>
        <translation>C’est l’ancienne clé. Créez-en une nouvelle chez %1, puis collez-la ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts found: %1.</source>
        <translation><numerusform>%n partie trouvée : %1.</numerusform><numerusform>%n parties trouvées : %1.</numerusform></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PastedPartsCard</name>
    <message>
        <source>Parts of what was pasted</source>
        <translation>Parties de ce qui a été collé</translation>
    </message>
    <message>
        <source>Kept as one value. %1</source>
        <translation>Gardé comme une seule valeur. %1</translation>
    </message>
    <message>
        <source>Take it apart</source>
        <translation>Séparer en parties</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Laisser %1 de côté</translation>
    </message>
    <message>
        <source>Keep it as one value</source>
        <translation>Garder comme une seule valeur</translation>
    </message>
    <message>
        <source>Only this part is kept: %1.</source>
        <translation>Seule cette partie est gardée : %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts found: %1.</source>
        <translation>
            <numerusform>%n partie trouvée : %1.</numerusform>
            <numerusform>%n parties trouvées : %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PeopleCard</name>
    <message>
        <source>Since %1</source>
        <translation>Depuis le %1</translation>
    </message>
    <message>
        <source>access ended, still knows the value</source>
        <translation>accès terminé, connaît encore la valeur</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’au %1</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Qui l’a</translation>
    </message>
    <message>
        <source>Note a person</source>
        <translation>Noter une personne</translation>
    </message>
    <message>
        <source>only you</source>
        <translation>vous uniquement</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PeopleController</name>
    <message>
        <source>Access ended. They still know the value until it is rotated.</source>
        <translation>Accès terminé. La valeur reste connue jusqu’au renouvellement.</translation>
    </message>
    <message>
        <source>Noted. Rotate what they know, riskiest first.</source>
        <translation>Noté. Renouvelez ce qui reste connu, le plus risqué d’abord.</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Ajouté : %1</translation>
    </message>
    <message>
        <source>Noted who has the key</source>
        <translation>Noté qui a la clé</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Modifié : %1</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Tout est comme avant</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PeopleForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Nobody but you, as far as Keyfold knows</source>
        <translation>Personne d’autre que vous, à la connaissance de Keyfold</translation>
    </message>
    <message>
        <source>Note who else has a key. When they leave, you see at once what to replace.</source>
        <translation>Notez qui d’autre a une clé. À son départ, vous voyez aussitôt quoi remplacer.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PersonView</name>
    <message>
        <source>%1 knows none of your keys.</source>
        <translation>%1 ne connaît aucune de vos clés.</translation>
    </message>
    <message>
        <source>%1 knows %2. Each is put on a list to be rotated, riskiest first.</source>
        <translation>%1 connaît %2. Chacune est mise sur une liste à renouveler, la plus risquée d’abord.</translation>
    </message>
    <message>
        <source>That they left is noted in the history and cannot be taken back.</source>
        <translation>Le départ est noté dans l’historique et ne peut pas être annulé.</translation>
    </message>
    <message>
        <source>Note a key they have</source>
        <translation>Noter une clé confiée</translation>
    </message>
    <message>
        <source>They leave</source>
        <translation>S’en va</translation>
    </message>
    <message>
        <source>They stay</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Peut utiliser</translation>
    </message>
    <message>
        <source>Keys they may use</source>
        <translation>Clés utilisables</translation>
    </message>
    <message>
        <source>Still to rotate, riskiest first</source>
        <translation>Encore à renouveler, la plus risquée d’abord</translation>
    </message>
    <message>
        <source>Keys still to rotate</source>
        <translation>Clés encore à renouveler</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Keys that are done</source>
        <translation>Clés faites</translation>
    </message>
    <message>
        <source>Note that they left</source>
        <translation>Noter le départ</translation>
    </message>
    <message>
        <source>Keys done</source>
        <translation>Clés faites</translation>
    </message>
    <message>
        <source>Left on %1</source>
        <translation>Départ le %1</translation>
    </message>
    <message>
        <source>%1 of %2 keys done</source>
        <translation>%1 clés faites sur %2</translation>
    </message>
    <message>
        <source>%1 holds none of your keys any more.</source>
        <translation>%1 n’a plus aucune de vos clés.</translation>
    </message>
    <message>
        <source>%1 holds none of your keys.</source>
        <translation>%1 n’a aucune de vos clés.</translation>
    </message>
    <message>
        <source>Ask for a key</source>
        <translation>Demander une clé</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Handoffs are sealed for %1</source>
        <comment>a public key</comment>
        <translation>Les transmissions sont chiffrées pour %1</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PlacesStep</name>
    <message>
        <source>Update the places that use it</source>
        <translation>Mettre à jour les emplacements</translation>
    </message>
    <message>
        <source>Both keys work until you revoke the old one, so nothing stops while you change over.</source>
        <translation>Les deux clés marchent jusqu’à ce que vous révoquiez l’ancienne : rien ne s’arrête pendant le changement.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>Old key</source>
        <translation>Ancienne clé</translation>
    </message>
    <message>
        <source>still works</source>
        <translation>marche encore</translation>
    </message>
    <message>
        <source>No place is noted.</source>
        <translation>Aucun emplacement noté.</translation>
    </message>
    <message>
        <source>Put the new key wherever the old one is used, then go on.</source>
        <translation>Mettez la nouvelle clé partout où l’ancienne est utilisée, puis continuez.</translation>
    </message>
    <message>
        <source>Places: %1 of %2 done</source>
        <translation>Emplacements : %1 sur %2 faits</translation>
    </message>
    <message>
        <source>Try one real thing in each place</source>
        <translation>Faites un essai réel à chaque emplacement</translation>
    </message>
    <message>
        <source>before you go on: a small refund, for instance.</source>
        <translation>avant de continuer : un petit remboursement, par exemple.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy the new key</source>
        <translation>Copier la nouvelle clé</translation>
    </message>
    <message>
        <source>%1 has the new key</source>
        <translation>%1 a la nouvelle clé</translation>
    </message>
    <message>
        <source>Copy as %1=…</source>
        <translation>Copier comme %1=…</translation>
    </message>
    <message>
        <source>Copy the new key for %1</source>
        <translation>Copier la nouvelle clé pour %1</translation>
    </message>
    <message>
        <source>Copy %1 with the new key for %2</source>
        <translation>Copier %1 avec la nouvelle clé pour %2</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PowersPart</name>
    <message>
        <source>Invoices: write, Customers: read</source>
        <translation>Factures : écriture, Clients : lecture</translation>
    </message>
    <message>
        <source>Internet addresses or networks, with commas between</source>
        <translation>Adresses internet ou réseaux, séparés par des virgules</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Étendue</translation>
    </message>
    <message>
        <source>Rights, as the provider calls them</source>
        <translation>Droits, tels que le fournisseur les nomme</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>Adresses autorisées</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Ce qu’elle peut faire</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PublicKeyCard</name>
    <message>
        <source>Make my public key</source>
        <translation>Créer ma clé publique</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Your public key</source>
        <translation>Votre clé publique</translation>
    </message>
    <message>
        <source>Copy your public key</source>
        <translation>Copier votre clé publique</translation>
    </message>
    <message>
        <source>What is sealed for it opens in this wallet alone. Anybody may know it.</source>
        <translation>Ce qui est chiffré pour elle ne s’ouvre que dans ce trousseau. Tout le monde peut la connaître.</translation>
    </message>
    <message>
        <source>With a public key, others can send you keys without a passphrase.</source>
        <translation>Avec une clé publique, on peut vous envoyer des clés sans phrase de passe.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PutOffController</name>
    <message>
        <source>Rotation put off</source>
        <translation>Renouvellement reporté</translation>
    </message>
    <message>
        <source>Rotation not put off any more</source>
        <translation>Report du renouvellement annulé</translation>
    </message>
    <message>
        <source>Finding left out</source>
        <translation>Constat ignoré</translation>
    </message>
    <message>
        <source>Finding shown again</source>
        <translation>Constat réaffiché</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PutOffForm</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Leave this finding out</source>
        <translation>Ignorer ce constat</translation>
    </message>
    <message>
        <source>Put the rotation off</source>
        <translation>Reporter le renouvellement</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>KEY. Finding</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Until (empty: for good)</source>
        <translation>Jusqu’au (vide : pour toujours)</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Jusqu’au</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Put it off</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>Say why, for whoever looks at it later.</source>
        <translation>Dites pourquoi, pour qui le verra plus tard.</translation>
    </message>
    <message>
        <source>The day has to be after today and within a year.</source>
        <translation>Le jour doit venir après aujourd’hui, et d’ici un an.</translation>
    </message>
    <message>
        <source>That is no day to come.</source>
        <translation>Ce n’est pas un jour à venir.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::QrView</name>
    <message>
        <source>QR code</source>
        <translation>Code QR</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::QuickUnlock</name>
    <message>
        <source>%1, quick unlock</source>
        <translation>%1, déverrouillage rapide</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ReadyStep</name>
    <message>
        <source>Add your first key</source>
        <translation>Ajouter votre première clé</translation>
    </message>
    <message>
        <source>Making the wallet</source>
        <translation>Création du trousseau</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Faire un tour</translation>
    </message>
    <message>
        <source>Making the wallet…</source>
        <translation>Création du trousseau…</translation>
    </message>
    <message>
        <source>A few seconds: Keyfold measures how hard guessing can be made on this computer.</source>
        <translation>Quelques secondes : Keyfold mesure la meilleure protection contre les essais possible sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 est prêt</translation>
    </message>
    <message>
        <source>Start with the key that could cost you most: payments, mail, your shop.</source>
        <translation>Commencez par la clé qui pourrait vous coûter le plus : paiements, e-mail, boutique.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RecognisedCard</name>
    <message>
        <source>What was pasted</source>
        <translation>Ce qui a été collé</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconnue</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incertain</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RecoveryPage</name>
    <message>
        <source>Keep the present one</source>
        <translation>Garder l’actuelle</translation>
    </message>
    <message>
        <source>Use this sheet</source>
        <translation>Utiliser cette fiche</translation>
    </message>
    <message>
        <source>Sheets printed before stop working when you use this one.</source>
        <translation>Si vous utilisez celle-ci, les fiches imprimées avant ne marcheront plus.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RecoveryStep</name>
    <message>
        <source>Print the sheet</source>
        <translation>Imprimer la fiche</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
    </message>
    <message>
        <source>Recovery key, shown on screen. Save it as a PDF to have it read to you.</source>
        <translation>Clé de récupération, affichée à l’écran. Enregistrez-la en PDF pour vous la faire lire.</translation>
    </message>
    <message>
        <source>Keep the recovery sheet</source>
        <translation>Gardez la fiche de récupération</translation>
    </message>
    <message>
        <source>It opens the wallet on the day the password is forgotten. Print it and put it where you keep contracts, not beside the computer.</source>
        <translation>Elle ouvre le trousseau le jour où le mot de passe est oublié. Imprimez-la et rangez-la avec vos contrats, pas à côté de l’ordinateur.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Or copy it by hand, group by group.</source>
        <translation>Ou recopiez-la à la main, groupe par groupe.</translation>
    </message>
    <message>
        <source>Saved as %1. Print it, then delete the file: it is a secret, to be kept on paper alone.</source>
        <translation>Enregistrée sous %1. Imprimez-la, puis supprimez le fichier : c’est un secret, à ne garder que sur papier.</translation>
    </message>
    <message>
        <source>Sent to the printer. Look at the paper before you go on.</source>
        <translation>Envoyée à l’imprimante. Regardez le papier avant de continuer.</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Look whether it is on, or save the sheet as PDF.</source>
        <translation>L’imprimante n’a pas pris la fiche. Vérifiez qu’elle est allumée, ou enregistrez la fiche en PDF.</translation>
    </message>
    <message>
        <source>%1 – recovery sheet.pdf</source>
        <translation>%1 – fiche de récupération.pdf</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ReportLeakForm</name>
    <message>
        <source>Report a leak</source>
        <translation>Signaler une fuite</translation>
    </message>
    <message>
        <source>Report the leak</source>
        <translation>Signaler la fuite</translation>
    </message>
    <message>
        <source>Seen in a forwarded e-mail, by Petra</source>
        <translation>Vue dans un e-mail transféré, par Petra</translation>
    </message>
    <message>
        <source>First stop the key, then find out what happened. Keyfold keeps count of the steps.</source>
        <translation>Arrêtez d’abord la clé, puis cherchez ce qui s’est passé. Keyfold tient le compte des étapes.</translation>
    </message>
    <message>
        <source>How it came out (may be left out)</source>
        <translation>Comment on l’a su (facultatif)</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RequestController</name>
    <message>
        <source>Copied. It is no secret, and stays on the clipboard.</source>
        <translation>Copié. Ce n’est pas un secret : cela reste dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Enregistrer la demande</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>key request.txt</source>
        <comment>file name</comment>
        <translation>demande de clé.txt</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RequestPage</name>
    <message>
        <source>Ask for a key</source>
        <translation>Demander une clé</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Say what you need</source>
        <translation>Dire ce qu’il vous faut</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>À %1</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Envoyer la demande</translation>
    </message>
    <message>
        <source>As text or as a file</source>
        <translation>En texte ou en fichier</translation>
    </message>
    <message>
        <source>Write the request</source>
        <translation>Écrire la demande</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RestoreForm</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Restore this one</source>
        <translation>Restaurer celle-ci</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restauration</translation>
    </message>
    <message>
        <source>It is opened and checked first. Changes made since then are not in it. What lies in the wallet’s place now is kept beside it, under another name.</source>
        <translation>Elle est d’abord ouverte et vérifiée. Les modifications faites depuis n’y sont pas. Ce qui est maintenant à la place du trousseau est gardé à côté, sous un autre nom.</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Restaurer la sauvegarde du %1</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restauration…</translation>
    </message>
    <message>
        <source>Password of the backup</source>
        <translation>Mot de passe de la sauvegarde</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>The password it had then</source>
        <translation>Le mot de passe de l’époque</translation>
    </message>
    <message>
        <source>Recovery key, eight groups of four</source>
        <translation>Clé de récupération, huit groupes de quatre</translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation>Utiliser la fiche de récupération</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Utiliser le mot de passe</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RotateController</name>
    <message>
        <source>No browser could be opened. Go to %1 yourself.</source>
        <translation>Aucun navigateur n’a pu s’ouvrir. Allez vous-même à %1.</translation>
    </message>
    <message>
        <source>The new key is in. The old one is kept beside it.</source>
        <translation>La nouvelle clé est là. L’ancienne est gardée à côté.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RotatePage</name>
    <message>
        <source>1 place left</source>
        <translation>Reste 1 emplacement</translation>
    </message>
    <message numerus="yes">
        <source>%n places left</source>
        <translation>
            <numerusform>Reste %n emplacement</numerusform>
            <numerusform>Restent %n emplacements</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave for later</source>
        <translation>Remettre à plus tard</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Finish, revoke later</source>
        <translation>Terminer, révoquer plus tard</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Renouveler</translation>
    </message>
    <message>
        <source>This is a key that was used here before. Make a new one at %1, then paste it here.</source>
        <translation>Cette clé a déjà été utilisée ici. Créez-en une nouvelle chez %1, puis collez-la ici.</translation>
    </message>
    <message>
        <source>All keys › %1</source>
        <translation>Toutes les clés › %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Créer une nouvelle clé</translation>
    </message>
    <message>
        <source>Paste the new key</source>
        <translation>Coller la nouvelle clé</translation>
    </message>
    <message>
        <source>The old one is kept</source>
        <translation>L’ancienne est gardée</translation>
    </message>
    <message>
        <source>Update the places</source>
        <translation>Mettre à jour les emplacements</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 sur %2 faits</translation>
    </message>
    <message>
        <source>Revoke the old key</source>
        <translation>Révoquer l’ancienne clé</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Chez %1</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>No next date</source>
        <translation>Pas de prochaine date</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Everything is kept. Home reminds you.</source>
        <translation>Tout est conservé. L’accueil vous le rappellera.</translation>
    </message>
    <message>
        <source>I have the new key</source>
        <translation>J’ai la nouvelle clé</translation>
    </message>
    <message>
        <source>Save the new key</source>
        <translation>Enregistrer la nouvelle clé</translation>
    </message>
    <message>
        <source>I have revoked it</source>
        <translation>Je l’ai révoquée</translation>
    </message>
    <message>
        <source>Back to the key</source>
        <translation>Retour à la clé</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RotateStep</name>
    <message>
        <source>Today, %1</source>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RotatedStep</name>
    <message>
        <source>The key is rotated</source>
        <translation>La clé est renouvelée</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RotationPart</name>
    <message>
        <source>Not planned</source>
        <translation>Non prévu</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>La remplacer</translation>
    </message>
    <message>
        <source>Expires at the provider</source>
        <translation>Expire chez le fournisseur</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>%1, expires on %2</source>
        <translation>%1, expire le %2</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ScreenLockMonitor</name>
    <message>
        <source>Locking the wallet</source>
        <translation>Verrouillage du trousseau</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SearchEntry</name>
    <message>
        <source>Words, or filters such as provider:stripe, env:live, tag:shop, with:Mika, due:30 and has:finding</source>
        <translation>Des mots, ou des filtres comme provider:stripe, env:live, tag:boutique, with:Mika, due:30 et has:finding</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Search names, providers, places, people</source>
        <translation>Noms, fournisseurs, emplacements, personnes</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SecretEdit</name>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SecretField</name>
    <message>
        <source>Reveal</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message numerus="yes">
        <source>Value shown for %n seconds</source>
        <translation>
            <numerusform>Valeur affichée pendant %n seconde</numerusform>
            <numerusform>Valeur affichée pendant %n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden value</source>
        <translation>Valeur masquée</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n ligne</numerusform>
            <numerusform>%n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SendRequestStep</name>
    <message>
        <source>Copy as text</source>
        <translation>Copier le texte</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Enregistrer dans un fichier</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Envoyer la demande</translation>
    </message>
    <message>
        <source>It holds no secret: send it as you like. When the answer comes, drop it onto this window, and it says what you asked for.</source>
        <translation>Elle ne contient aucun secret : envoyez-la comme vous voulez. Quand la réponse arrive, déposez-la sur cette fenêtre : elle dira ce que vous aviez demandé.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistrée sous %1</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SettingsController</name>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Remove the recovery sheet</source>
        <translation>Retirer la fiche de récupération</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>The printed sheet no longer opens this wallet. Copies of the file made before still open with it.</source>
        <translation>La fiche imprimée n’ouvrira plus ce trousseau. Les copies du fichier faites avant s’ouvrent encore avec elle.</translation>
    </message>
    <message>
        <source>%1 can no longer open this wallet. Copies of the file that exist already stay open to this password.</source>
        <translation>%1 ne pourra plus ouvrir ce trousseau. Les copies existantes du fichier s’ouvrent encore avec ce mot de passe.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Way to unlock removed</source>
        <translation>Moyen de déverrouillage retiré</translation>
    </message>
    <message>
        <source>The new recovery sheet works</source>
        <translation>La nouvelle fiche de récupération est active</translation>
    </message>
    <message>
        <source>%1 – copy.keyfold</source>
        <translation>%1 – copie.keyfold</translation>
    </message>
    <message>
        <source>Copied, and checked</source>
        <translation>Copié et vérifié</translation>
    </message>
    <message>
        <source>Quick unlock is on</source>
        <translation>Déverrouillage rapide activé</translation>
    </message>
    <message>
        <source>Quick unlock is off</source>
        <translation>Déverrouillage rapide désactivé</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SettingsPage</name>
    <message>
        <source>Section of the settings</source>
        <translation>Section des réglages</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>One try takes %1 MiB of memory and %2 passes: whoever has the file pays this for every guess.</source>
        <translation>Un essai prend %1 Mio de mémoire et %2 passages : quiconque a le fichier paie ce prix à chaque tentative.</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Depuis le %1</translation>
    </message>
    <message>
        <source>Ways to unlock</source>
        <translation>Moyens de déverrouillage</translation>
    </message>
    <message>
        <source>Each way opens the whole wallet. The history records which one was used.</source>
        <translation>Chaque moyen ouvre tout le trousseau. L’historique note lequel a été utilisé.</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Verrouillage</translation>
    </message>
    <message>
        <source>A locked wallet has no value in memory that could be read.</source>
        <translation>Un trousseau verrouillé n’a en mémoire aucune valeur lisible.</translation>
    </message>
    <message>
        <source>Lock when nothing is done</source>
        <translation>Verrouiller en cas d’inactivité</translation>
    </message>
    <message>
        <source>Keyboard and mouse count</source>
        <translation>Clavier et souris comptent</translation>
    </message>
    <message>
        <source>After 1 minute</source>
        <translation>Après 1 minute</translation>
    </message>
    <message>
        <source>After 2 minutes</source>
        <translation>Après 2 minutes</translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation>Après 5 minutes</translation>
    </message>
    <message>
        <source>After 10 minutes</source>
        <translation>Après 10 minutes</translation>
    </message>
    <message>
        <source>After 15 minutes</source>
        <translation>Après 15 minutes</translation>
    </message>
    <message>
        <source>After 30 minutes</source>
        <translation>Après 30 minutes</translation>
    </message>
    <message>
        <source>After an hour</source>
        <translation>Après une heure</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>Verrouiller avec l’écran</translation>
    </message>
    <message>
        <source>Going to sleep and changing the user lock always</source>
        <translation>La mise en veille et le changement d’utilisateur verrouillent toujours</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>A value leaves the clipboard by itself, and the screen too.</source>
        <translation>Une valeur quitte d’elle-même le presse-papiers, et l’écran aussi.</translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation>Vider le presse-papiers</translation>
    </message>
    <message>
        <source>Also on lock and on quit</source>
        <translation>Aussi en verrouillant et en quittant</translation>
    </message>
    <message>
        <source>After 10 seconds</source>
        <translation>Après 10 secondes</translation>
    </message>
    <message>
        <source>After 20 seconds</source>
        <translation>Après 20 secondes</translation>
    </message>
    <message>
        <source>After 30 seconds</source>
        <translation>Après 30 secondes</translation>
    </message>
    <message>
        <source>After a minute</source>
        <translation>Après une minute</translation>
    </message>
    <message>
        <source>Hide a shown value</source>
        <translation>Masquer une valeur affichée</translation>
    </message>
    <message>
        <source>Leaving the key hides it at once</source>
        <translation>Quitter la clé la masque aussitôt</translation>
    </message>
    <message>
        <source>After 5 seconds</source>
        <translation>Après 5 secondes</translation>
    </message>
    <message>
        <source>After 15 seconds</source>
        <translation>Après 15 secondes</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>How long a key may live where it has no period of its own.</source>
        <translation>La durée de vie d’une clé qui n’a pas de rythme à elle.</translation>
    </message>
    <message>
        <source>Every 30 days</source>
        <translation>Tous les 30 jours</translation>
    </message>
    <message>
        <source>Every 60 days</source>
        <translation>Tous les 60 jours</translation>
    </message>
    <message>
        <source>Every 90 days</source>
        <translation>Tous les 90 jours</translation>
    </message>
    <message>
        <source>Every 180 days</source>
        <translation>Tous les 180 jours</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Tous les ans</translation>
    </message>
    <message>
        <source>Most keys</source>
        <translation>La plupart des clés</translation>
    </message>
    <message>
        <source>The usual period</source>
        <translation>Le rythme habituel</translation>
    </message>
    <message>
        <source>Keys that can do everything, or move money</source>
        <translation>Clés qui peuvent tout, ou déplacer de l’argent</translation>
    </message>
    <message>
        <source>Better more often</source>
        <translation>Mieux vaut plus souvent</translation>
    </message>
    <message>
        <source>Wipe old values</source>
        <translation>Effacer les anciennes valeurs</translation>
    </message>
    <message>
        <source>Counted from their revocation</source>
        <translation>À compter de leur révocation</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Aussitôt</translation>
    </message>
    <message>
        <source>After 7 days</source>
        <translation>Après 7 jours</translation>
    </message>
    <message>
        <source>After 30 days</source>
        <translation>Après 30 jours</translation>
    </message>
    <message>
        <source>After 90 days</source>
        <translation>Après 90 jours</translation>
    </message>
    <message>
        <source>Names of keys</source>
        <translation>Noms des clés</translation>
    </message>
    <message>
        <source>A name that says what a key is for is worth more than any note.</source>
        <translation>Un nom qui dit à quoi sert une clé vaut mieux que toutes les notes.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>{provider}, {purpose}, {consumer} and {environment} are filled in; [what stands in brackets] is left out when there is nothing to fill in.</source>
        <translation>{provider}, {purpose}, {consumer} et {environment} sont remplis ; [ce qui est entre crochets] disparaît quand il n’y a rien à remplir.</translation>
    </message>
    <message>
        <source>Words that say nothing</source>
        <translation>Mots qui ne disent rien</translation>
    </message>
    <message>
        <source>With commas in between</source>
        <translation>Séparés par des virgules</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Encrypted copies on this computer. A copy elsewhere saves you when this computer is gone.</source>
        <translation>Des copies chiffrées sur cet ordinateur. Une copie ailleurs vous sauve si cet ordinateur disparaît.</translation>
    </message>
    <message>
        <source>A copy elsewhere</source>
        <translation>Une copie ailleurs</translation>
    </message>
    <message>
        <source>On a stick, or in a sync folder</source>
        <translation>Sur une clé USB ou dans un dossier synchronisé</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>A backup a day</source>
        <translation>Une sauvegarde par jour</translation>
    </message>
    <message>
        <source>Before the first change of the day</source>
        <translation>Avant la première modification du jour</translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <translation>Sauvegardes conservées</translation>
    </message>
    <message>
        <source>The oldest go first</source>
        <translation>Les plus anciennes partent d’abord</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <source>%1 (in use now)</source>
        <translation>%1 (utilisé en ce moment)</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>One more person</source>
        <translation>Une personne de plus</translation>
    </message>
    <message>
        <source>With a password of their own</source>
        <translation>Avec son propre mot de passe</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>A new recovery sheet</source>
        <translation>Une nouvelle fiche de récupération</translation>
    </message>
    <message>
        <source>When the present one is lost, or somebody has seen it</source>
        <translation>Si l’actuelle est perdue, ou si quelqu’un l’a vue</translation>
    </message>
    <message>
        <source>Print a new one</source>
        <translation>En imprimer une nouvelle</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Mots de passe</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Fiche de récupération</translation>
    </message>
    <message>
        <source>Quick unlock</source>
        <translation>Déverrouillage rapide</translation>
    </message>
    <message>
        <source>Protection against guessing</source>
        <translation>Protection contre les essais</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Sur cet ordinateur</translation>
    </message>
    <message>
        <source>The backup of %1</source>
        <translation>La sauvegarde du %1</translation>
    </message>
    <message>
        <source>Restore this one</source>
        <translation>Restaurer celle-ci</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>Once a day and wallet, while Keyfold runs. What is due stands on Home all the same.</source>
        <translation>Une fois par jour et par trousseau, tant que Keyfold tourne. Les échéances figurent de toute façon à l’accueil.</translation>
    </message>
    <message>
        <source>Notifications of the desktop</source>
        <translation>Notifications du bureau</translation>
    </message>
    <message>
        <source>They name keys only while the wallet is unlocked, and go when it locks</source>
        <translation>Elles ne nomment les clés que si le trousseau est déverrouillé, et disparaissent au verrouillage</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>Jours d’avance</translation>
    </message>
    <message>
        <source>How long before a date you want to hear of it: 14, 7, 1</source>
        <translation>Combien de temps avant une date vous voulez le savoir : 14, 7, 1</translation>
    </message>
    <message>
        <source>Also while the wallet is locked</source>
        <translation>Aussi quand le trousseau est verrouillé</translation>
    </message>
    <message>
        <source>Says how many keys are due, and nothing else. For that, dates and counts are kept on this computer.</source>
        <translation>Dit combien de clés sont à échéance, rien d’autre. Pour cela, dates et nombres sont gardés sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Switches at once</source>
        <translation>Change aussitôt</translation>
    </message>
    <message>
        <source>Icon in the system tray</source>
        <translation>Icône dans la zone de notification</translation>
    </message>
    <message>
        <source>Shows whether the wallet is locked, and how long a copied value stays</source>
        <translation>Montre si le trousseau est verrouillé, et combien de temps reste une valeur copiée</translation>
    </message>
    <message>
        <source>Closing the window keeps it running</source>
        <translation>Fermer la fenêtre laisse Keyfold tourner</translation>
    </message>
    <message>
        <source>The icon in the tray brings it back. Locking goes on as set.</source>
        <translation>L’icône de la zone de notification la rouvre. Le verrouillage reste tel que réglé.</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>Démarrer à l’ouverture de session</translation>
    </message>
    <message>
        <source>Locked, and out of the way where there is a tray</source>
        <translation>Verrouillé, et discret s’il y a une zone de notification</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>How Keyfold looks and behaves here, for every wallet. Nothing of this is in the file.</source>
        <translation>L’aspect et le comportement de Keyfold ici, pour tous les trousseaux. Rien de cela n’est dans le fichier.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The wallet is locked, and the windows come back in it</source>
        <translation>Le trousseau se verrouille et les fenêtres reviennent dans cette langue</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Opens without the password for 7 days, until it is restarted. The key to it lies in the system’s keychain, where any program that you run can ask for it.</source>
        <translation>S’ouvre sans mot de passe pendant 7 jours, au plus jusqu’au redémarrage. La clé qui l’ouvre est dans le coffre de mots de passe du système, où tout programme que vous lancez peut la demander.</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>No name can be made by this pattern yet.</source>
        <translation>Ce modèle ne permet pas encore de former un nom.</translation>
    </message>
    <message>
        <source>Gift cards</source>
        <translation>Cartes cadeaux</translation>
    </message>
    <message>
        <source>Shop checkout</source>
        <translation>Caisse en ligne</translation>
    </message>
    <message>
        <source>A name then looks like this: %1</source>
        <translation>Un nom ressemble alors à ceci : %1</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::Sidebar</name>
    <message>
        <source>Folded</source>
        <translation>Replié</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Déplié</translation>
    </message>
    <message>
        <source>Sections and filters</source>
        <translation>Sections et filtres</translation>
    </message>
    <message>
        <source>Wallet %1: menu</source>
        <translation>Trousseau %1 : menu</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SidebarModel</name>
    <message>
        <source>Home</source>
        <translation>Accueil</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Toutes les clés</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéances</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidents</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n autre</numerusform>
            <numerusform>%n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Environnements</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Health, 7</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Stripe, 4 keys</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::StatusLine</name>
    <message>
        <source>Clear now</source>
        <translation>Vider maintenant</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clipboard is cleared in %n s</source>
        <translation>
            <numerusform>Le presse-papiers sera vidé dans %n s</numerusform>
            <numerusform>Le presse-papiers sera vidé dans %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipboard cleared</source>
        <translation>Presse-papiers vidé</translation>
    </message>
    <message>
        <source>Something else was copied since; left alone</source>
        <translation>Autre chose a été copié depuis ; laissé tel quel</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::StepRail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Étape %1 sur %2 : %3</translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation>Toutes les étapes sont terminées</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::StrengthMeter</name>
    <message>
        <source>Strength</source>
        <translation>Solidité</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SuggestionList</name>
    <message>
        <source>Suggestions for the search</source>
        <translation>Suggestions de recherche</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Stripe, 4 keys</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::TakenInStep</name>
    <message>
        <source>Take them out again</source>
        <translation>Les retirer</translation>
    </message>
    <message>
        <source>The keys are in your wallet</source>
        <translation>Les clés sont dans votre trousseau</translation>
    </message>
    <message>
        <source>They say that they came by handoff from %1. The file can be deleted now.</source>
        <translation>Il y est noté qu’elles ont été transmises par %1. Vous pouvez maintenant supprimer le fichier.</translation>
    </message>
    <message>
        <source>One key came in.</source>
        <translation>Une clé a été ajoutée.</translation>
    </message>
    <message numerus="yes">
        <source>%n keys came in.</source>
        <translation>
            <numerusform>%n clé a été ajoutée.</numerusform>
            <numerusform>%n clés ont été ajoutées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out %1: you already have its value, in %2.</source>
        <translation>%1 laissée de côté : vous avez déjà sa valeur, dans %2.</translation>
    </message>
    <message>
        <source>This answers your request.</source>
        <translation>Ceci répond à votre demande.</translation>
    </message>
    <message>
        <source>This answers your request: %1</source>
        <translation>Ceci répond à votre demande : %1</translation>
    </message>
    <message>
        <source>Taken out again. Nothing of the handoff is in your wallet.</source>
        <translation>Clés retirées. Rien de la transmission n’est dans votre trousseau.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::TaskList</name>
    <message>
        <source>Leave this finding out</source>
        <translation>Ignorer ce constat</translation>
    </message>
    <message>
        <source>Put the rotation off</source>
        <translation>Reporter le renouvellement</translation>
    </message>
    <message>
        <source>Do not put it off any more</source>
        <translation>Ne plus reporter</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::TaskListModel</name>
    <message>
        <source>%1 Enter: %2.</source>
        <translation>%1 Entrée : %2.</translation>
    </message>
    <message>
        <source>Menu key: more</source>
        <translation>Touche Menu : plus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Overdue: 3</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::TimelineChart</name>
    <message numerus="yes">
        <source>The next 90 days: %n dates. The arrow keys go through them.</source>
        <translation>
            <numerusform>Les 90 prochains jours : %n date. Les touches fléchées la parcourent.</numerusform>
            <numerusform>Les 90 prochains jours : %n dates. Les touches fléchées les parcourent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyfold::ui::TopBar</name>
    <message>
        <source>Add key</source>
        <translation>Ajouter une clé</translation>
    </message>
    <message>
        <source>Search names, providers, places, people</source>
        <translation>Noms, fournisseurs, emplacements, personnes</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Add key (%1)</source>
        <translation>Ajouter une clé (%1)</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Go on with the key</source>
        <translation>Continuer la clé</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::TrialStep</name>
    <message>
        <source>Settings too, not secrets alone</source>
        <translation>Les réglages aussi, pas seulement les secrets</translation>
    </message>
    <message>
        <source>Values that another key has too</source>
        <translation>Aussi les valeurs qu’une autre clé a déjà</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Ce que contient le fichier</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Look through</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file’s name, what it is</comment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>%1 of %2 keys. Cancelling leaves the wallet as it was.</source>
        <translation>%1 clés sur %2. Si vous annulez, le trousseau reste tel qu’il était.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::TroublePage</name>
    <message>
        <source>This wallet is damaged</source>
        <translation>Ce trousseau est endommagé</translation>
    </message>
    <message>
        <source>This wallet was changed outside Keyfold</source>
        <translation>Ce trousseau a été modifié en dehors de Keyfold</translation>
    </message>
    <message>
        <source>This is not a Keyfold wallet</source>
        <translation>Ce n’est pas un trousseau Keyfold</translation>
    </message>
    <message>
        <source>This wallet needs a newer Keyfold</source>
        <translation>Ce trousseau demande un Keyfold plus récent</translation>
    </message>
    <message>
        <source>The wallet is not there</source>
        <translation>Le trousseau n’est pas là</translation>
    </message>
    <message>
        <source>This wallet cannot be opened</source>
        <translation>Ce trousseau ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>pas là</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Ce que vous pouvez faire</translation>
    </message>
    <message>
        <source>The file stays where it is. Nothing is overwritten or deleted.</source>
        <translation>Le fichier reste où il est. Rien n’est écrasé ni supprimé.</translation>
    </message>
    <message>
        <source>Older backups</source>
        <translation>Sauvegardes plus anciennes</translation>
    </message>
    <message>
        <source>%1, the oldest of %2</source>
        <translation>%1, la plus ancienne du %2</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>After connecting its drive, or moving it back</source>
        <translation>Après avoir branché son disque, ou l’avoir remis en place</translation>
    </message>
    <message>
        <source>Open another wallet</source>
        <translation>Ouvrir un autre trousseau</translation>
    </message>
    <message>
        <source>A copy on a stick, or from your sync folder’s history</source>
        <translation>Une copie sur une clé USB, ou de l’historique du dossier synchronisé</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>The backup of %1</source>
        <translation>La sauvegarde du %1</translation>
    </message>
    <message>
        <source>%1. Changes since then are not in it.</source>
        <translation>%1. Les modifications faites depuis n’y sont pas.</translation>
    </message>
    <message>
        <source>Restore this one</source>
        <translation>Restaurer celle-ci</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Constaté</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Détails pour l’assistance</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::UndoNote</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Déverrouiller</translation>
    </message>
    <message>
        <source>About a second, on purpose: it makes guessing slow.</source>
        <translation>Environ une seconde, exprès : cela ralentit les essais.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Déverrouillage</translation>
    </message>
    <message>
        <source>Open another wallet</source>
        <translation>Ouvrir un autre trousseau</translation>
    </message>
    <message>
        <source>New wallet</source>
        <translation>Nouveau trousseau</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Déverrouillage…</translation>
    </message>
    <message>
        <source>%1 Caps Lock is on.</source>
        <translation>%1 Verr. Maj est activé.</translation>
    </message>
    <message>
        <source>Password of the wallet</source>
        <translation>Mot de passe du trousseau</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clé de récupération</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Recovery key, eight groups of four</source>
        <translation>Clé de récupération, huit groupes de quatre</translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation>Utiliser la fiche de récupération</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Utiliser le mot de passe</translation>
    </message>
    <message>
        <source>Quick unlock with this computer</source>
        <translation>Déverrouillage rapide avec cet ordinateur</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ValuesCard</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::WalletController</name>
    <message>
        <source>This recovery key does not open the wallet. It may belong to another one.</source>
        <translation>Cette clé de récupération n’ouvre pas le trousseau. Elle appartient peut-être à un autre.</translation>
    </message>
    <message>
        <source>Locked by itself, because nothing was done for a while.</source>
        <translation>Verrouillé de lui-même, après un temps d’inactivité.</translation>
    </message>
    <message>
        <source>Locked together with the screen.</source>
        <translation>Verrouillé en même temps que l’écran.</translation>
    </message>
    <message>
        <source>Locked when the computer went to sleep.</source>
        <translation>Verrouillé à la mise en veille de l’ordinateur.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Démo</translation>
    </message>
    <message>
        <source>The password of the demo is: %1</source>
        <translation>Le mot de passe de la démo est : %1</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::WelcomePage</name>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Create a new wallet</source>
        <translation>Créer un nouveau trousseau</translation>
    </message>
    <message>
        <source>Open a wallet: choose a file</source>
        <translation>Ouvrir un trousseau : choisir un fichier</translation>
    </message>
    <message>
        <source>New wallet</source>
        <translation>Nouveau trousseau</translation>
    </message>
    <message>
        <source>Takes three minutes, recovery sheet included</source>
        <translation>Trois minutes, fiche de récupération comprise</translation>
    </message>
    <message>
        <source>Open a wallet</source>
        <translation>Ouvrir un trousseau</translation>
    </message>
    <message>
        <source>A .keyfold file from here, a stick or a sync folder</source>
        <translation>Un fichier .keyfold d’ici, d’une clé USB ou d’un dossier synchronisé</translation>
    </message>
    <message>
        <source>Welcome to Keyfold</source>
        <translation>Bienvenue dans Keyfold</translation>
    </message>
    <message>
        <source>All the keys of your business in one locked file, on this computer and nowhere else.</source>
        <translation>Toutes les clés de votre entreprise dans un seul fichier verrouillé, sur cet ordinateur et nulle part ailleurs.</translation>
    </message>
    <message>
        <source>Open a handoff</source>
        <translation>Ouvrir une transmission</translation>
    </message>
    <message>
        <source>Somebody sent you keys in an encrypted file</source>
        <translation>On vous a envoyé des clés dans un fichier chiffré</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Open a handoff that you were sent</source>
        <translation>Ouvrir une transmission reçue</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Regarder d’abord</translation>
    </message>
    <message>
        <source>The keys of a made-up shop: nothing in it is real</source>
        <translation>Les clés d’une boutique inventée : rien n’y est réel</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A key wallet for small businesses.</source>
        <translation>Un trousseau de clés pour les petites entreprises.</translation>
    </message>
    <message>
        <source>Start without a window, where the icon in the tray is on.</source>
        <translation>Démarrer sans fenêtre, si l’icône de la zone de notification est activée.</translation>
    </message>
    <message>
        <source>The wallet, handoff or import file to open.</source>
        <translation>Le trousseau, la transmission ou le fichier à importer à ouvrir.</translation>
    </message>
    <message>
        <source>Keyfold runs already and does not answer. End it in the system's list of programs first.</source>
        <translation>Keyfold tourne déjà et ne répond pas. Arrêtez-le d’abord dans la liste des programmes du système.</translation>
    </message>
</context>
</TS>