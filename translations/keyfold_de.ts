<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="de_DE">
<context>
    <name>Cards</name>
    <message>
        <source>For</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>Nur von</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Came to you</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Verwendet in</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Erneuerung</translation>
    </message>
    <message>
        <source>Version %1, since %2</source>
        <translation>Version %1, seit %2</translation>
    </message>
    <message>
        <source>Was due on %1</source>
        <translation>War am %1 fällig</translation>
    </message>
    <message>
        <source>Next on %1</source>
        <translation>Nächste am %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>Nicht geplant</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>18 October, by Ruth</comment>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Key edited: owner (Ruth → Mika)</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ConsolePage</name>
    <message>
        <source>%1, which browsers may show as %2</source>
        <translation>%1 (im Browser eventuell als %2 angezeigt)</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>Open a wallet</source>
        <translation>Tresor öffnen</translation>
    </message>
    <message>
        <source>Keyfold wallets (*.keyfold)</source>
        <translation>Keyfold-Tresore (*.keyfold)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save a copy of the wallet</source>
        <translation>Kopie des Tresors speichern</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Notfallblatt speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner auswählen</translation>
    </message>
</context>
<context>
    <name>HandoffTask</name>
    <message>
        <source>keys</source>
        <comment>file name</comment>
        <translation>schluessel</translation>
    </message>
    <message>
        <source>%1-for-%2</source>
        <comment>file name: what, whom</comment>
        <translation>%1-an-%2</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>A wallet of your own</source>
        <translation>Ihr eigener Tresor</translation>
    </message>
    <message>
        <source>A wallet is one encrypted file with all your keys. Make a new one, or open one that you have. Nothing is ever sent over the network; the file is yours to copy and to keep.</source>
        <translation>Ein Tresor ist eine verschlüsselte Datei mit all Ihren Schlüsseln. Legen Sie einen neuen an oder öffnen Sie einen vorhandenen. Nichts wird je über das Netz gesendet; die Datei gehört Ihnen, zum Kopieren und Aufbewahren.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Type the password of this wallet. If it is forgotten, the recovery sheet opens the wallet and lets you choose a new one. Without either, nobody can open it.</source>
        <translation>Geben Sie das Passwort dieses Tresors ein. Ist es vergessen, öffnet das Notfallblatt den Tresor, und Sie wählen ein neues. Ohne beides kann ihn niemand öffnen.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>What there is to do today, the most pressing first, each with the button that does it. Below stand the next 90 days, a column a week: a mark is a key that has to be rotated or runs out.</source>
        <translation>Was heute zu tun ist, das Dringendste zuerst, jeweils mit der passenden Schaltfläche. Darunter stehen die nächsten 90 Tage, eine Spalte je Woche: Jede Marke ist ein Schlüssel, der zu erneuern ist oder abläuft.</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Schlüssel</translation>
    </message>
    <message>
        <source>Choose a key in the list, or type to find one. Beside it stands all that Keyfold knows about it. A value stays hidden until you reveal it, and a copied one leaves the clipboard by itself.</source>
        <translation>Wählen Sie einen Schlüssel in der Liste oder tippen Sie, um einen zu finden. Daneben steht alles, was Keyfold über ihn weiß. Ein Wert bleibt verborgen, bis Sie ihn anzeigen, und ein kopierter verschwindet von selbst aus der Zwischenablage.</translation>
    </message>
    <message>
        <source>A key</source>
        <translation>Ein Schlüssel</translation>
    </message>
    <message>
        <source>Paste the key first: provider, kind and environment fill themselves in where its shape is known. Only the name is needed; all the rest can wait. You can leave the page, and find it as it was.</source>
        <translation>Fügen Sie zuerst den Schlüssel ein: Anbieter, Art und Umgebung füllen sich von selbst aus, wenn seine Form bekannt ist. Nötig ist nur der Name; alles andere kann warten. Sie können die Seite verlassen und finden sie wieder, wie sie war.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Keys that have to be rotated or that run out, by date. Begin with what is overdue. Who has to be asked for a new key, because the provider makes it, is reminded of earlier.</source>
        <translation>Schlüssel, die zu erneuern sind oder ablaufen, nach Datum. Beginnen Sie mit dem, was überfällig ist. Muss der Anbieter den neuen Schlüssel ausstellen, erinnert Keyfold Sie früher daran, ihn anzufragen.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What is worth doing about your keys, the worst first. Enter opens a finding and says what to do. The four counts at the top narrow the list down.</source>
        <translation>Was sich bei Ihren Schlüsseln zu tun lohnt, das Schlimmste zuerst. Die Eingabetaste öffnet einen Befund und zeigt, was zu tun ist. Die vier Zahlen oben grenzen die Liste ein.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Who has which key, since when and until when. When somebody leaves, note it here: you get the list of keys to rotate, the riskiest first.</source>
        <translation>Wer welchen Schlüssel hat, seit wann und bis wann. Scheidet jemand aus, tragen Sie es hier ein: Sie bekommen eine Liste der zu erneuernden Schlüssel, die riskantesten zuerst.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Sicherheitsvorfälle</translation>
    </message>
    <message>
        <source>A key that somebody may have seen is a leak. Stop the key first, then go through the steps; each is noted with the time, and the report is made from that.</source>
        <translation>Ein Schlüssel, den jemand gesehen haben könnte, ist ein Leck. Stoppen Sie zuerst den Schlüssel und gehen Sie dann die Schritte durch; jeder wird mit Uhrzeit eingetragen, und daraus entsteht der Bericht.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Everything that was done with this wallet, by whom and when. Lines cannot be changed without being noticed: the line at the top says whether they are whole.</source>
        <translation>Alles, was mit diesem Tresor getan wurde, von wem und wann. Zeilen lassen sich nicht unbemerkt ändern: Die Zeile ganz oben sagt, ob alle unversehrt sind.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Every change holds at once. Ways to unlock, locking, copying, rotation, names and backups belong to the wallet and travel with it; the rest belongs to this computer.</source>
        <translation>Jede Änderung gilt sofort. Entsperrmethoden, Sperren, Kopieren, Erneuerung, Namen und Sicherungen gehören zum Tresor und wandern mit ihm; das Übrige gehört zu diesem Computer.</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>Make a new key at the provider, paste it here, and put it in every place that uses it. The old one is revoked last, when nothing needs it any more. You can stop at any step and go on later.</source>
        <translation>Erstellen Sie beim Anbieter einen neuen Schlüssel, fügen Sie ihn hier ein und setzen Sie ihn an jedem Ort ein, der ihn nutzt. Der alte wird zuletzt widerrufen, wenn ihn nichts mehr braucht. Sie können bei jedem Schritt aufhören und später weitermachen.</translation>
    </message>
    <message>
        <source>A wallet that does not open</source>
        <translation>Ein Tresor, der sich nicht öffnet</translation>
    </message>
    <message>
        <source>Nothing was changed. The page says what is wrong with the file and offers the ways on, the one that saves most first. A backup is tried before it takes the file's place.</source>
        <translation>Es wurde nichts geändert. Die Seite sagt, was mit der Datei nicht stimmt, und bietet Auswege an; der erste rettet am meisten. Eine Sicherung wird geprüft, bevor sie an die Stelle der Datei tritt.</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Schritt für Schritt</translation>
    </message>
    <message>
        <source>The list at the side says where you are. Nothing is done before its step says so, and you can leave the page at any time.</source>
        <translation>Die Liste an der Seite zeigt, wo Sie sind. Nichts geschieht, bevor der jeweilige Schritt es sagt, und Sie können die Seite jederzeit verlassen.</translation>
    </message>
    <message>
        <source>Hand off</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Gives somebody else a key in an encrypted file. Best is a key of their own: it can be ended without touching yours. Send the file by one way and tell the passphrase by another, on the phone for instance. Who got what until when is noted under People.</source>
        <translation>Gibt einen Schlüssel in einer verschlüsselten Datei an jemand anderen weiter. Am besten ist ein eigener Schlüssel: Er lässt sich widerrufen, ohne Ihren anzurühren. Senden Sie die Datei auf einem Weg und nennen Sie die Passphrase auf einem anderen, etwa am Telefon. Wer was bis wann bekommen hat, steht unter Empfänger.</translation>
    </message>
    <message>
        <source>Open a handoff</source>
        <translation>Übergabe öffnen</translation>
    </message>
    <message>
        <source>Choose the file that you were sent and type the passphrase that you were told. You see what is inside before anything is taken in. What comes in can be taken out again.</source>
        <translation>Wählen Sie die Datei, die Sie bekommen haben, und geben Sie die Passphrase ein, die Ihnen mitgeteilt wurde. Sie sehen, was darin ist, bevor etwas übernommen wird. Übernommenes lässt sich wieder herausnehmen.</translation>
    </message>
    <message>
        <source>Ask for a key</source>
        <translation>Schlüssel anfordern</translation>
    </message>
    <message>
        <source>A request holds your public key and what you need, nothing secret: send it as you like. What is sealed for it opens in this wallet alone, so nobody has to tell you a passphrase.</source>
        <translation>Eine Anfrage enthält Ihren öffentlichen Schlüssel und was Sie brauchen, nichts Geheimes: Senden Sie sie, wie Sie möchten. Was für diesen Schlüssel verschlossen ist, öffnet nur dieser Tresor; niemand muss Ihnen eine Passphrase mitteilen.</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Schlüssel importieren</translation>
    </message>
    <message>
        <source>Takes keys in from a file that another program wrote. First you see what would come in, what you already have and what is left out; nothing is saved before you say so. The file still holds the secrets in the clear: delete it afterwards.</source>
        <translation>Importiert Schlüssel aus einer Datei eines anderen Programms. Zuerst sehen Sie, was importiert würde, was Sie schon haben und was weggelassen wird; gespeichert wird erst, wenn Sie es sagen. Die Datei enthält die Geheimnisse noch unverschlüsselt: Löschen Sie sie danach.</translation>
    </message>
    <message>
        <source>Take something out</source>
        <translation>Etwas exportieren</translation>
    </message>
    <message>
        <source>The register, the rules and the calendar hold no value of a key and may be shown around. An export in the clear can be used by anyone who finds it: a handoff is as quick and stays locked.</source>
        <translation>Verzeichnis, Regeln und Kalender enthalten keinen Wert eines Schlüssels und dürfen herumgezeigt werden. Einen unverschlüsselten Export kann jeder nutzen, der ihn findet: Eine Übergabe geht genauso schnell und bleibt verschlossen.</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Passwörter</translation>
    </message>
    <message>
        <source>Each person opens the wallet with a password of their own. A few words by chance are strong and easy to type. Copies of the file that were made before still open with the old password.</source>
        <translation>Jede Person öffnet den Tresor mit einem eigenen Passwort. Ein paar zufällige Wörter sind stark und leicht zu tippen. Frühere Kopien der Datei lassen sich weiter mit dem alten Passwort öffnen.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Notfallblatt</translation>
    </message>
    <message>
        <source>The sheet opens the wallet on the day the password is forgotten. Print it and keep it where you keep contracts, not beside the computer. When you use a new one, sheets printed before stop working.</source>
        <translation>Das Blatt öffnet den Tresor an dem Tag, an dem das Passwort vergessen ist. Drucken Sie es und legen Sie es zu Ihren Verträgen, nicht neben den Computer. Wenn Sie ein neues verwenden, gelten früher gedruckte Blätter nicht mehr.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Value copied: KEY</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>10:42 by Ruth</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 by %2 • %3</source>
        <comment>10:42 by Ruth • detail</comment>
        <translation>%1 von %2 • %3</translation>
    </message>
    <message>
        <source>Wallet made</source>
        <translation>Tresor angelegt</translation>
    </message>
    <message>
        <source>Wallet unlocked</source>
        <translation>Tresor entsperrt</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Sicherung erstellt</translation>
    </message>
    <message>
        <source>Way to unlock added</source>
        <translation>Entsperrmethode hinzugefügt</translation>
    </message>
    <message>
        <source>Way to unlock removed</source>
        <translation>Entsperrmethode entfernt</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Passwort geändert</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Einstellung geändert</translation>
    </message>
    <message>
        <source>Key added</source>
        <translation>Schlüssel hinzugefügt</translation>
    </message>
    <message>
        <source>Key edited</source>
        <translation>Schlüssel bearbeitet</translation>
    </message>
    <message>
        <source>Key removed</source>
        <translation>Schlüssel entfernt</translation>
    </message>
    <message>
        <source>Key put back</source>
        <translation>Schlüssel zurückgeholt</translation>
    </message>
    <message>
        <source>Value replaced</source>
        <translation>Wert ersetzt</translation>
    </message>
    <message>
        <source>Value shown</source>
        <translation>Wert angezeigt</translation>
    </message>
    <message>
        <source>Value copied</source>
        <translation>Wert kopiert</translation>
    </message>
    <message>
        <source>Value handed to a script</source>
        <translation>Wert an ein Skript ausgegeben</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Empfänger hinzugefügt</translation>
    </message>
    <message>
        <source>Person left</source>
        <translation>Empfänger ausgeschieden</translation>
    </message>
    <message>
        <source>Key given</source>
        <translation>Schlüssel weitergegeben</translation>
    </message>
    <message>
        <source>Access ended</source>
        <translation>Zugriff beendet</translation>
    </message>
    <message>
        <source>Rotation started</source>
        <translation>Erneuerung begonnen</translation>
    </message>
    <message>
        <source>Place has the new value</source>
        <translation>Ort hat den neuen Wert</translation>
    </message>
    <message>
        <source>Rotation finished</source>
        <translation>Erneuerung abgeschlossen</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>Old values wiped</source>
        <translation>Alte Werte gelöscht</translation>
    </message>
    <message>
        <source>A backup a day</source>
        <translation>Eine Sicherung pro Tag</translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <translation>So viele Sicherungen behalten</translation>
    </message>
    <message>
        <source>Seconds until the clipboard is cleared</source>
        <translation>Sekunden bis zum Leeren der Zwischenablage</translation>
    </message>
    <message>
        <source>Minutes until the wallet locks</source>
        <translation>Minuten bis zum Sperren des Tresors</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>Mit dem Bildschirm sperren</translation>
    </message>
    <message>
        <source>Words that say nothing</source>
        <translation>Nichtssagende Wörter</translation>
    </message>
    <message>
        <source>Pattern of names</source>
        <translation>Muster der Namen</translation>
    </message>
    <message>
        <source>Days ahead of a reminder</source>
        <translation>Tage im Voraus für Erinnerungen</translation>
    </message>
    <message>
        <source>Reminders while locked</source>
        <translation>Erinnerungen bei gesperrtem Tresor</translation>
    </message>
    <message>
        <source>Seconds that a value is shown</source>
        <translation>Sekunden, die ein Wert angezeigt wird</translation>
    </message>
    <message>
        <source>Days between rotations</source>
        <translation>Tage zwischen Erneuerungen</translation>
    </message>
    <message>
        <source>Days between rotations of keys that can do everything</source>
        <translation>Tage zwischen Erneuerungen von Schlüsseln, die alles dürfen</translation>
    </message>
    <message>
        <source>Days that old values are kept</source>
        <translation>Tage, die alte Werte behalten werden</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a setting</comment>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a setting</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting, its new value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>what it may do</source>
        <translation>was er darf</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>needed scopes</source>
        <translation>benötigte Rechte</translation>
    </message>
    <message>
        <source>risks</source>
        <translation>Risiken</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>wofür er ist</translation>
    </message>
    <message>
        <source>places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>zuständig</translation>
    </message>
    <message>
        <source>how it came</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>allowed addresses</source>
        <translation>erlaubte Adressen</translation>
    </message>
    <message>
        <source>day it was made</source>
        <translation>Erstellungsdatum</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>Erneuerung</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>console page</source>
        <translation>Seite beim Anbieter</translation>
    </message>
    <message>
        <source>reason for sharing</source>
        <translation>Grund für gemeinsame Nutzung</translation>
    </message>
    <message>
        <source>way to revoke</source>
        <translation>Weg zum Widerruf</translation>
    </message>
    <message>
        <source>values</source>
        <translation>Werte</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Empfänger geändert</translation>
    </message>
    <message>
        <source>Rotation put off</source>
        <translation>Erneuerung aufgeschoben</translation>
    </message>
    <message>
        <source>Leak reported</source>
        <translation>Leck gemeldet</translation>
    </message>
    <message>
        <source>Step of an incident done</source>
        <translation>Schritt eines Vorfalls erledigt</translation>
    </message>
    <message>
        <source>Incident closed</source>
        <translation>Vorfall abgeschlossen</translation>
    </message>
    <message>
        <source>Finding left out</source>
        <translation>Befund ausgeblendet</translation>
    </message>
    <message>
        <source>Finding shown again</source>
        <translation>Befund wieder eingeblendet</translation>
    </message>
    <message>
        <source>Provider saved</source>
        <translation>Anbieter gespeichert</translation>
    </message>
    <message>
        <source>Provider removed</source>
        <translation>Anbieter entfernt</translation>
    </message>
    <message>
        <source>Value found lying about</source>
        <translation>Offen herumliegender Wert gefunden</translation>
    </message>
    <message>
        <source>Key for handoffs made</source>
        <translation>Schlüssel für Übergaben erstellt</translation>
    </message>
    <message>
        <source>Value put into a handoff</source>
        <translation>Wert in eine Übergabe aufgenommen</translation>
    </message>
    <message>
        <source>Key handed over</source>
        <translation>Schlüssel übergeben</translation>
    </message>
    <message>
        <source>Handoff taken in</source>
        <translation>Übergabe übernommen</translation>
    </message>
    <message>
        <source>Keys asked for</source>
        <translation>Schlüssel angefordert</translation>
    </message>
    <message>
        <source>Request answered</source>
        <translation>Anfrage beantwortet</translation>
    </message>
    <message>
        <source>Keys imported</source>
        <translation>Schlüssel importiert</translation>
    </message>
    <message>
        <source>Value exported in the clear</source>
        <translation>Wert unverschlüsselt exportiert</translation>
    </message>
    <message>
        <source>Value passed on to a program</source>
        <translation>Wert an ein Programm ausgegeben</translation>
    </message>
    <message>
        <source> (was </source>
        <comment>owner (was Ruth)</comment>
        <translation> (bisher </translation>
    </message>
    <message>
        <source> (now </source>
        <comment>owner (now Ruth)</comment>
        <translation> (jetzt </translation>
    </message>
</context>
<context>
    <name>ImportTask</name>
    <message>
        <source>Sets no variable</source>
        <translation>Setzt keine Variable</translation>
    </message>
    <message>
        <source>Set again further down, which counts</source>
        <translation>Weiter unten neu gesetzt; nur das zählt</translation>
    </message>
    <message>
        <source>Refers to another variable</source>
        <translation>Verweist auf eine andere Variable</translation>
    </message>
    <message>
        <source>Looks like a setting, not a secret</source>
        <translation>Sieht nach Einstellung aus, nicht nach Geheimnis</translation>
    </message>
    <message>
        <source>Holds no secret</source>
        <translation>Enthält kein Geheimnis</translation>
    </message>
    <message>
        <source>Has no name</source>
        <translation>Hat keinen Namen</translation>
    </message>
    <message>
        <source>Has more cells than there are columns</source>
        <translation>Hat mehr Zellen, als es Spalten gibt</translation>
    </message>
    <message>
        <source>Was thrown away in the other program</source>
        <translation>Lag im anderen Programm im Papierkorb</translation>
    </message>
    <message>
        <source>Is no key: a card or an identity</source>
        <translation>Ist kein Schlüssel: eine Karte oder Identität</translation>
    </message>
    <message>
        <source>Has a value that cannot be stored</source>
        <translation>Hat einen Wert, der sich nicht speichern lässt</translation>
    </message>
    <message>
        <source>the name was taken</source>
        <translation>der Name war vergeben</translation>
    </message>
    <message>
        <source>%1 has this value</source>
        <translation>%1 hat diesen Wert</translation>
    </message>
    <message>
        <source>Is here already</source>
        <translation>Ist schon da</translation>
    </message>
    <message>
        <source>Gets the newer value; the old one is kept</source>
        <translation>Bekommt den neueren Wert; der alte bleibt erhalten</translation>
    </message>
    <message>
        <source>Is here, with a value that is not older</source>
        <translation>Ist da, mit einem Wert, der nicht älter ist</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Eine Tabelle</translation>
    </message>
    <message>
        <source>A .env file</source>
        <translation>Eine .env-Datei</translation>
    </message>
    <message>
        <source>A table (CSV)</source>
        <translation>Eine Tabelle (CSV)</translation>
    </message>
    <message>
        <source>An export of KeePassXC</source>
        <translation>Ein Export aus KeePassXC</translation>
    </message>
    <message>
        <source>An export of Bitwarden</source>
        <translation>Ein Export aus Bitwarden</translation>
    </message>
    <message>
        <source>An export of 1Password</source>
        <translation>Ein Export aus 1Password</translation>
    </message>
    <message>
        <source>An export of Keyfold</source>
        <translation>Ein Export aus Keyfold</translation>
    </message>
    <message>
        <source>One key would come in.</source>
        <translation>Ein Schlüssel würde importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n keys would come in.</source>
        <translation>
            <numerusform>%n Schlüssel würde importiert.</numerusform>
            <numerusform>%n Schlüssel würden importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>One gets a newer value.</source>
        <translation>Einer bekommt einen neueren Wert.</translation>
    </message>
    <message numerus="yes">
        <source>%n get a newer value.</source>
        <translation>
            <numerusform>%n bekommt einen neueren Wert.</numerusform>
            <numerusform>%n bekommen einen neueren Wert.</numerusform>
        </translation>
    </message>
    <message>
        <source>One you already have.</source>
        <translation>Einen haben Sie schon.</translation>
    </message>
    <message numerus="yes">
        <source>%n you already have.</source>
        <translation>
            <numerusform>%n haben Sie schon.</numerusform>
            <numerusform>%n haben Sie schon.</numerusform>
        </translation>
    </message>
    <message>
        <source>One line is left out.</source>
        <translation>Eine Zeile wird weggelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are left out.</source>
        <translation>
            <numerusform>%n Zeile wird weggelassen.</numerusform>
            <numerusform>%n Zeilen werden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Would come in</source>
        <translation>Würde importiert</translation>
    </message>
    <message>
        <source>You already have</source>
        <translation>Haben Sie schon</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <comment>why, number</comment>
        <translation>%1 (Zeile %2)</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Name des Schlüssels</translation>
    </message>
    <message>
        <source>Secret value</source>
        <translation>Geheimer Wert</translation>
    </message>
    <message>
        <source>Value that is no secret</source>
        <translation>Wert, der nicht geheim ist</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wofür er ist</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Was er darf</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>Wer sich darum kümmert</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Läuft ab am</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Webadresse</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
</context>
<context>
    <name>Incident</name>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Gestern, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>dem Anbieter</translation>
    </message>
    <message>
        <source>Disable the key at %1</source>
        <translation>Schlüssel bei %1 deaktivieren</translation>
    </message>
    <message>
        <source>Make a new key and put it in place</source>
        <translation>Neuen Schlüssel erstellen und einsetzen</translation>
    </message>
    <message>
        <source>Read the log of %1</source>
        <translation>Protokoll von %1 prüfen</translation>
    </message>
    <message>
        <source>Check what else it could reach</source>
        <translation>Prüfen, was er noch erreichen konnte</translation>
    </message>
    <message>
        <source>Money lost: keep the proof, tell %1</source>
        <translation>Geld verloren: Belege sichern, bei %1 melden</translation>
    </message>
    <message>
        <source>Tell the people it concerns</source>
        <translation>Betroffene informieren</translation>
    </message>
    <message>
        <source>First stop the key: revoke or disable it there, even if something of yours stops with it. Whoever has it can use it until then.</source>
        <translation>Zuerst den Schlüssel stoppen: Widerrufen oder deaktivieren Sie ihn dort, auch wenn bei Ihnen etwas stehen bleibt. Bis dahin kann ihn jeder nutzen, der ihn hat.</translation>
    </message>
    <message>
        <source>Make a new one with no more rights than it needs, paste it here, and put it into each place.</source>
        <translation>Erstellen Sie einen neuen, der nur darf, was er wirklich muss, fügen Sie ihn hier ein und setzen Sie ihn an jedem Ort ein.</translation>
    </message>
    <message>
        <source>Look for what you did not do: other countries, odd hours, many at once. Note times and amounts, and keep a screenshot.</source>
        <translation>Suchen Sie nach Fremdem: andere Länder, seltsame Uhrzeiten, vieles auf einmal. Notieren Sie Zeiten und Beträge und machen Sie ein Bildschirmfoto.</translation>
    </message>
    <message>
        <source>Look at what stands beside this page. Other keys of the account may be known too; new users, webhooks and forwardings may have been added there.</source>
        <translation>Sehen Sie sich an, was neben dieser Seite steht. Auch andere Schlüssel des Kontos könnten bekannt sein; vielleicht wurden dort neue Benutzer, Webhooks oder Weiterleitungen angelegt.</translation>
    </message>
    <message>
        <source>Keep screenshots and statements, open a case at %1, tell your bank and report it to the police. Each asks for the time at which you noticed: %2.</source>
        <translation>Bewahren Sie Bildschirmfotos und Kontoauszüge auf, eröffnen Sie bei %1 einen Fall, informieren Sie Ihre Bank und erstatten Sie Anzeige. Alle fragen, wann Sie es bemerkt haben: %2.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>day, time by person</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>What may be lost</source>
        <translation>Was verloren sein kann</translation>
    </message>
    <message>
        <source>No place is noted</source>
        <translation>Kein Ort eingetragen</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 Ort</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n Ort</numerusform>
            <numerusform>%n Orte</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else had it</source>
        <translation>Niemand sonst hatte ihn</translation>
    </message>
    <message>
        <source>1 other had it</source>
        <translation>1 anderer hatte ihn</translation>
    </message>
    <message numerus="yes">
        <source>%n others had it</source>
        <translation>
            <numerusform>%n anderer hatte ihn</numerusform>
            <numerusform>%n andere hatten ihn</numerusform>
        </translation>
    </message>
    <message>
        <source>No other key of this account</source>
        <translation>Kein anderer Schlüssel dieses Kontos</translation>
    </message>
    <message>
        <source>1 more key of this account</source>
        <translation>1 weiterer Schlüssel dieses Kontos</translation>
    </message>
    <message numerus="yes">
        <source>%n more keys of this account</source>
        <translation>
            <numerusform>%n weiterer Schlüssel dieses Kontos</numerusform>
            <numerusform>%n weitere Schlüssel dieses Kontos</numerusform>
        </translation>
    </message>
    <message>
        <source>No other key has this value</source>
        <translation>Kein anderer Schlüssel hat diesen Wert</translation>
    </message>
    <message>
        <source>Stored with this value too</source>
        <translation>Auch mit diesem Wert gespeichert</translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation>Am %1 abgeschlossen</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%1 von %2 Schritten erledigt</translation>
    </message>
    <message>
        <source>Those whose data it could reach, those who gave you the key, those who work with it. Where personal data is concerned, the authority may have to be told: in the EU within 72 hours.</source>
        <translation>Alle, deren Daten er erreichen konnte, von denen Sie ihn haben oder die mit ihm arbeiten. Sind personenbezogene Daten betroffen, muss es unter Umständen die Behörde erfahren: in der EU binnen 72 Stunden.</translation>
    </message>
</context>
<context>
    <name>KeyColumnTexts</name>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>made %1</source>
        <comment>made 3 March</comment>
        <translation>erstellt: %1</translation>
    </message>
    <message>
        <source>added %1</source>
        <comment>added 3 March</comment>
        <translation>hinzugefügt: %1</translation>
    </message>
    <message>
        <source>used %1</source>
        <comment>used yesterday</comment>
        <translation>verwendet: %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nie verwendet</translation>
    </message>
    <message>
        <source>Owned by %1</source>
        <translation>%1 ist zuständig</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Schlagwörter: %1</translation>
    </message>
</context>
<context>
    <name>KeyGroups</name>
    <message>
        <source>Leaked</source>
        <translation>Kompromittiert</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Kein Termin</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Diesen Monat</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>Keine Umgebung</translation>
    </message>
    <message>
        <source>No provider</source>
        <translation>Kein Anbieter</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Niemand zuständig</translation>
    </message>
</context>
<context>
    <name>OverviewRows</name>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off until %1: %2</source>
        <translation>Aufgeschoben bis %1: %2</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Ist %1 abgelaufen</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Ablauf %1</translation>
    </message>
    <message>
        <source>Was due %1</source>
        <translation>War %1 fällig</translation>
    </message>
    <message>
        <source>To be rotated %1</source>
        <translation>Erneuerung %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>Half done</source>
        <translation>Halb fertig</translation>
    </message>
    <message>
        <source>The new key is in, the old one still works</source>
        <translation>Der neue Schlüssel ist da, der alte gilt noch</translation>
    </message>
    <message>
        <source>New key placed in %1 of %2 places, old one still works</source>
        <translation>Neuer Schlüssel an %1 von %2 Orten, der alte gilt noch</translation>
    </message>
    <message>
        <source>Still knows 1 key</source>
        <translation>Kennt noch 1 Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>Still knows %n keys</source>
        <translation>
            <numerusform>Kennt noch %n Schlüssel</numerusform>
            <numerusform>Kennt noch %n Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Ergänzen</translation>
    </message>
    <message>
        <source>See the key</source>
        <translation>Schlüssel ansehen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>“Used in several places”. “Make a key of its own for each place.”</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation>Kompromittiert</translation>
    </message>
    <message>
        <source>Somebody else may be using it</source>
        <translation>Vielleicht nutzt ihn jemand anderes</translation>
    </message>
    <message>
        <source>See the keys</source>
        <translation>Schlüssel ansehen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ausgeschieden</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>The access of %1 ends today</source>
        <translation>Der Zugriff von %1 endet heute</translation>
    </message>
    <message>
        <source>The access of %1 was to end</source>
        <translation>Der Zugriff von %1 sollte schon enden</translation>
    </message>
    <message>
        <source>Access ends</source>
        <translation>Zugriff endet</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Act now</source>
        <translation>Jetzt handeln</translation>
    </message>
    <message>
        <source>Nothing to do today</source>
        <translation>Heute ist nichts zu tun</translation>
    </message>
    <message>
        <source>One thing to do today</source>
        <translation>Heute ist eine Sache zu tun</translation>
    </message>
    <message numerus="yes">
        <source>%n things to do today</source>
        <translation>
            <numerusform>Heute ist %n Sache zu tun</numerusform>
            <numerusform>Heute sind %n Dinge zu tun</numerusform>
        </translation>
    </message>
    <message>
        <source>Access of %1 ends</source>
        <translation>Zugriff von %1 endet</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Diesen Monat</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Nothing is due this week</source>
        <translation>Diese Woche ist nichts fällig</translation>
    </message>
    <message>
        <source>One key is due this week</source>
        <translation>Diese Woche ist ein Schlüssel fällig</translation>
    </message>
    <message numerus="yes">
        <source>%n keys are due this week</source>
        <translation>
            <numerusform>Diese Woche ist %n Schlüssel fällig</numerusform>
            <numerusform>Diese Woche sind %n Schlüssel fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Bald</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Einblenden</translation>
    </message>
    <message>
        <source>%1. Left out until %2: %3</source>
        <comment>finding, day, reason</comment>
        <translation>%1. Ausgeblendet bis %2: %3</translation>
    </message>
    <message>
        <source>%1. Left out: %2</source>
        <comment>finding, reason</comment>
        <translation>%1. Ausgeblendet: %2</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgeblendet</translation>
    </message>
</context>
<context>
    <name>PaperTexts</name>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Being rotated</source>
        <translation>Wird erneuert</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation>Kompromittiert</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Zweck</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Darf</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Verwendet in</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Weitergegeben an</translation>
    </message>
    <message>
        <source>Looks after it</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Key register of %1</source>
        <translation>Schlüsselverzeichnis von %1</translation>
    </message>
    <message>
        <source>%1 on %2. No value of a key is in it.</source>
        <comment>5 keys, a day</comment>
        <translation>%1 am %2. Werte der Schlüssel stehen nicht darin.</translation>
    </message>
    <message>
        <source>Keys live in Keyfold.</source>
        <translation>Schlüssel gehören in Keyfold.</translation>
    </message>
    <message>
        <source>Not in e-mails, chats, spreadsheets, notes or code. What was found elsewhere is put in here and replaced.</source>
        <translation>Nicht in E-Mails, Chats, Tabellen, Notizen oder Code. Was sich anderswo findet, wird hier eingetragen und ersetzt.</translation>
    </message>
    <message>
        <source>One key, one use.</source>
        <translation>Ein Schlüssel, ein Zweck.</translation>
    </message>
    <message>
        <source>Another program, another person, another test: another key, with no more rights than it needs.</source>
        <translation>Anderes Programm, andere Person, anderer Test: anderer Schlüssel, mit nicht mehr Rechten als nötig.</translation>
    </message>
    <message>
        <source>Names say what for.</source>
        <translation>Namen sagen, wofür.</translation>
    </message>
    <message>
        <source>A key is called %1.</source>
        <translation>Ein Schlüssel heißt %1.</translation>
    </message>
    <message>
        <source>Keys are handed over as a handoff.</source>
        <translation>Schlüssel werden als Übergabe weitergegeben.</translation>
    </message>
    <message>
        <source>The file may travel by e-mail. The passphrase is told by phone or face to face, never beside it.</source>
        <translation>Die Datei darf per E-Mail reisen. Die Passphrase wird per Telefon oder persönlich mitgeteilt, nie zusammen mit der Datei.</translation>
    </message>
    <message>
        <source>Keys are replaced in time.</source>
        <translation>Schlüssel werden rechtzeitig ersetzt.</translation>
    </message>
    <message>
        <source>Each after %1 days; those that can do everything or move money after %2 days.</source>
        <translation>Jeder nach %1 Tagen; solche, die alles dürfen oder Geld bewegen, nach %2 Tagen.</translation>
    </message>
    <message>
        <source>The screen is locked when you leave.</source>
        <translation>Wer den Platz verlässt, sperrt den Bildschirm.</translation>
    </message>
    <message numerus="yes">
        <source>Keyfold locks by itself after %n minutes without you.</source>
        <translation>
            <numerusform>Keyfold sperrt sich nach %n Minute ohne Eingabe von selbst.</numerusform>
            <numerusform>Keyfold sperrt sich nach %n Minuten ohne Eingabe von selbst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keyfold does not lock by itself here: press Ctrl+L.</source>
        <translation>Keyfold sperrt sich hier nicht von selbst: Drücken Sie Strg+L.</translation>
    </message>
    <message>
        <source>What is copied is pasted at once.</source>
        <translation>Kopiertes wird sofort eingefügt.</translation>
    </message>
    <message numerus="yes">
        <source>It leaves the clipboard after %n seconds. It is pasted where it belongs and nowhere else.</source>
        <translation>
            <numerusform>Nach %n Sekunde verschwindet es aus der Zwischenablage. Eingefügt wird es nur dort, wo es hingehört.</numerusform>
            <numerusform>Nach %n Sekunden verschwindet es aus der Zwischenablage. Eingefügt wird es nur dort, wo es hingehört.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who leaves is noted the same day.</source>
        <translation>Wer ausscheidet, wird am selben Tag eingetragen.</translation>
    </message>
    <message>
        <source>Every key they know is then replaced, riskiest first.</source>
        <translation>Alle Schlüssel, die diese Person kennt, werden dann ersetzt, der riskanteste zuerst.</translation>
    </message>
    <message>
        <source>A leak is said at once.</source>
        <translation>Ein Leck wird sofort gemeldet.</translation>
    </message>
    <message>
        <source>First stop the key at the provider, then report it in Keyfold. Nobody is blamed for saying it.</source>
        <translation>Zuerst den Schlüssel beim Anbieter stoppen, dann das Leck in Keyfold melden. Niemand bekommt dafür einen Vorwurf.</translation>
    </message>
    <message>
        <source>Read by: ____________________   On: ____________</source>
        <translation>Gelesen von: ____________________   Am: ____________</translation>
    </message>
    <message>
        <source>How we handle keys at %1</source>
        <translation>So gehen wir bei %1 mit Schlüsseln um</translation>
    </message>
    <message>
        <source>Made on %1 from the settings of the wallet.</source>
        <translation>Erstellt am %1 aus den Einstellungen des Tresors.</translation>
    </message>
</context>
<context>
    <name>PeopleRows</name>
    <message>
        <source>Has it since %1</source>
        <translation>Hat ihn seit %1</translation>
    </message>
    <message>
        <source>Left on %1</source>
        <translation>Ausgeschieden am %1</translation>
    </message>
    <message>
        <source>Was to end on %1</source>
        <translation>Sollte am %1 enden</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Kein Enddatum</translation>
    </message>
    <message>
        <source>End access</source>
        <translation>Zugriff beenden</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Revoked at the provider</source>
        <translation>Beim Anbieter widerrufen</translation>
    </message>
    <message>
        <source>Replaced since: they know an old value</source>
        <translation>Inzwischen ersetzt: nur ein alter Wert bekannt</translation>
    </message>
    <message>
        <source>by handoff</source>
        <translation>per Übergabe</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>per E-Mail</translation>
    </message>
    <message>
        <source>by chat</source>
        <translation>per Chat</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>per Telefon</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>persönlich</translation>
    </message>
    <message>
        <source>by handoff, the passphrase by phone</source>
        <translation>per Übergabe, Passphrase per Telefon</translation>
    </message>
    <message>
        <source>by handoff, the passphrase in person</source>
        <translation>per Übergabe, Passphrase persönlich</translation>
    </message>
    <message>
        <source>by handoff, the passphrase in another messenger</source>
        <translation>per Übergabe, Passphrase über anderen Messenger</translation>
    </message>
</context>
<context>
    <name>Recognised</name>
    <message>
        <source> or </source>
        <comment>between providers</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Geben Sie ihm einen Namen.</translation>
    </message>
    <message>
        <source>The name holds a key. Names are shown and exported: take it out.</source>
        <translation>Im Namen steckt ein Schlüssel. Namen sind sichtbar und werden exportiert: Nehmen Sie ihn heraus.</translation>
    </message>
    <message>
        <source>Say what it is for.</source>
        <translation>Nennen Sie den Zweck.</translation>
    </message>
    <message>
        <source>“%1” says nothing about this key.</source>
        <translation>„%1“ sagt nichts über diesen Schlüssel.</translation>
    </message>
    <message>
        <source>The name does not say whose key it is.</source>
        <translation>Im Namen fehlt, zu wem der Schlüssel gehört.</translation>
    </message>
    <message>
        <source>The name says %1, the key is of another provider.</source>
        <translation>Der Name sagt %1, der Schlüssel ist von einem anderen Anbieter.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Stripe: Live secret key</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Perhaps %1: %2</source>
        <comment>Stripe: Live secret key</comment>
        <translation>Vielleicht %1: %2</translation>
    </message>
    <message>
        <source>Or of %1, which look the same.</source>
        <translation>Oder von %1, die sehen genauso aus.</translation>
    </message>
    <message>
        <source>Or of %1, which look the same. Choose below.</source>
        <translation>Oder von %1, die sehen genauso aus. Wählen Sie unten.</translation>
    </message>
    <message>
        <source>Not right? Change it below.</source>
        <translation>Stimmt nicht? Ändern Sie es unten.</translation>
    </message>
    <message>
        <source>Others look like this too. Choose below.</source>
        <translation>Andere sehen auch so aus. Wählen Sie unten.</translation>
    </message>
    <message>
        <source>This looks like a login. %1 gives out keys that do less and can be revoked alone.</source>
        <translation>Das sieht nach Zugangsdaten aus. %1 vergibt Schlüssel, die weniger dürfen und sich einzeln widerrufen lassen.</translation>
    </message>
    <message>
        <source>This looks like a login, which opens everything. Ask for an API key instead.</source>
        <translation>Das sieht nach Zugangsdaten aus, und die öffnen alles. Bitten Sie stattdessen um einen API-Schlüssel.</translation>
    </message>
    <message>
        <source>A smaller key may do: %1 also gives out keys that can do less. If a small one leaks, less is lost.</source>
        <translation>Vielleicht reicht ein kleinerer Schlüssel: %1 vergibt auch welche, die weniger dürfen. Wird so einer bekannt, geht weniger verloren.</translation>
    </message>
    <message>
        <source>This looks like a key of %1. The key that you are changing is of %2.</source>
        <translation>Das sieht nach einem Schlüssel von %1 aus. Der Schlüssel, den Sie ändern, ist von %2.</translation>
    </message>
    <message>
        <source>This is a test key. The places you are changing run %1.</source>
        <translation>Das ist ein Testschlüssel. Die Orte, die Sie ändern, laufen als „%1“.</translation>
    </message>
    <message>
        <source>This is a key for %1. The key that you are changing is for %2.</source>
        <translation>Dieser Schlüssel ist für „%1“. Der Schlüssel, den Sie ändern, ist für „%2“.</translation>
    </message>
    <message>
        <source>You already have this value: %1.</source>
        <translation>Diesen Wert haben Sie schon: %1.</translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message>
        <source>%1 is overdue</source>
        <translation>%1 ist überfällig</translation>
    </message>
    <message>
        <source>%1 is to be rotated</source>
        <translation>%1 ist zu erneuern</translation>
    </message>
    <message>
        <source>%1 has to be replaced now</source>
        <translation>%1 muss jetzt ersetzt werden</translation>
    </message>
    <message>
        <source>%1 runs out soon</source>
        <translation>%1 läuft bald ab</translation>
    </message>
    <message>
        <source>Access to %1 should have ended</source>
        <translation>Zugriff auf %1 sollte schon beendet sein</translation>
    </message>
    <message>
        <source>Access to %1 ends soon</source>
        <translation>Zugriff auf %1 endet bald</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>1 key to look after</source>
        <translation>1 Schlüssel steht an</translation>
    </message>
    <message numerus="yes">
        <source>%n keys to look after</source>
        <translation>
            <numerusform>%n Schlüssel steht an</numerusform>
            <numerusform>%n Schlüssel stehen an</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – Keyfold</source>
        <translation>%1 – Keyfold</translation>
    </message>
    <message>
        <source>1 key is due. Unlock to see which.</source>
        <translation>1 Schlüssel ist fällig. Entsperren zeigt, welcher.</translation>
    </message>
    <message numerus="yes">
        <source>%n keys are due. Unlock to see which.</source>
        <translation>
            <numerusform>%n Schlüssel ist fällig. Entsperren zeigt, welcher.</numerusform>
            <numerusform>%n Schlüssel sind fällig. Entsperren zeigt, welche.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RotationTask</name>
    <message>
        <source>the provider</source>
        <translation>dem Anbieter</translation>
    </message>
    <message>
        <source>Rotated.</source>
        <translation>Erneuert.</translation>
    </message>
    <message>
        <source>The old key is revoked.</source>
        <translation>Der alte Schlüssel ist widerrufen.</translation>
    </message>
    <message>
        <source>The old key still works: revoke it as soon as you can.</source>
        <translation>Der alte Schlüssel gilt noch: Widerrufen Sie ihn, sobald Sie können.</translation>
    </message>
    <message>
        <source>One place uses the new one.</source>
        <translation>Ein Ort nutzt den neuen.</translation>
    </message>
    <message numerus="yes">
        <source>%n places use the new one.</source>
        <translation>
            <numerusform>%n Ort nutzt den neuen.</numerusform>
            <numerusform>%n Orte nutzen den neuen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next on %1.</source>
        <translation>Nächste Erneuerung am %1.</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Heute fällig</translation>
    </message>
    <message>
        <source>Due within 1 day</source>
        <translation>Binnen 1 Tag fällig</translation>
    </message>
    <message numerus="yes">
        <source>Due within %n days</source>
        <translation>
            <numerusform>Binnen %n Tag fällig</numerusform>
            <numerusform>Binnen %n Tagen fällig</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>a person who has the key</comment>
        <translation>Bei %1</translation>
    </message>
    <message>
        <source>With a finding</source>
        <translation>Mit Befund</translation>
    </message>
    <message>
        <source>Who issued it</source>
        <translation>Wer ihn ausgestellt hat</translation>
    </message>
    <message>
        <source>Live, test and so on</source>
        <translation>Produktiv, Test und so weiter</translation>
    </message>
    <message>
        <source>Its tag</source>
        <translation>Sein Schlagwort</translation>
    </message>
    <message>
        <source>Who has been given it</source>
        <translation>An wen er weitergegeben ist</translation>
    </message>
    <message>
        <source>To be rotated, or expires, within days</source>
        <translation>Erneuerung oder Ablauf binnen so vieler Tage</translation>
    </message>
    <message>
        <source>What Health says something about</source>
        <translation>Wozu unter Zustand etwas steht</translation>
    </message>
    <message>
        <source>There is no filter “%1”. Those there are: provider, env, tag, with, due, has.</source>
        <translation>Es gibt keinen Filter „%1“. Es gibt: provider, env, tag, with, due, has.</translation>
    </message>
    <message>
        <source>“%1” is no number of days. Write due:30, or due:overdue.</source>
        <translation>„%1“ ist keine Zahl von Tagen. Schreiben Sie due:30 oder due:overdue.</translation>
    </message>
    <message>
        <source>Keys are not marked with “%1”. Write has:finding.</source>
        <translation>Schlüssel sind nicht mit „%1“ markiert. Schreiben Sie has:finding.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Meinten Sie „%1“?</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Angehalten.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Something went wrong inside Keyfold.</source>
        <translation>In Keyfold ist etwas schiefgegangen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try it again.</source>
        <translation>Es wurde nichts geändert. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is not enough free memory.</source>
        <translation>Es ist nicht genug Speicher frei.</translation>
    </message>
    <message>
        <source>Close other programs and try it again.</source>
        <translation>Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The encryption library reported a failure.</source>
        <translation>Die Verschlüsselungsbibliothek hat einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>This Keyfold was put together wrongly and would not encrypt.</source>
        <translation>Dieses Keyfold ist falsch zusammengesetzt und würde nicht verschlüsseln.</translation>
    </message>
    <message>
        <source>Install it again.</source>
        <translation>Installieren Sie es neu.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ist nicht mehr da.</translation>
    </message>
    <message>
        <source>It may have been moved, or its drive is not connected.</source>
        <translation>Vielleicht wurde die Datei verschoben, oder ihr Laufwerk ist nicht angeschlossen.</translation>
    </message>
    <message>
        <source>There is a file named %1 already.</source>
        <translation>Es gibt schon eine Datei namens %1.</translation>
    </message>
    <message>
        <source>Choose another name or place.</source>
        <translation>Wählen Sie einen anderen Namen oder Ordner.</translation>
    </message>
    <message>
        <source>You may not open or write %1.</source>
        <translation>Sie dürfen %1 nicht öffnen oder schreiben.</translation>
    </message>
    <message>
        <source>Choose a place that is yours.</source>
        <translation>Wählen Sie einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Not saved: %1 cannot be written.</source>
        <translation>Nicht gespeichert: %1 lässt sich nicht schreiben.</translation>
    </message>
    <message>
        <source>Your changes are kept here.</source>
        <translation>Ihre Änderungen bleiben hier erhalten.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full.</source>
        <translation>Nicht gespeichert: Der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>The drive reported a fault with %1.</source>
        <translation>Das Laufwerk hat bei %1 einen Fehler gemeldet.</translation>
    </message>
    <message>
        <source>Look whether it is connected, then try it again.</source>
        <translation>Prüfen Sie, ob es angeschlossen ist, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another program is writing to this wallet.</source>
        <translation>Ein anderes Programm schreibt gerade in diesen Tresor.</translation>
    </message>
    <message>
        <source>Try it again in a moment.</source>
        <translation>Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 is not a Keyfold wallet.</source>
        <translation>%1 ist kein Keyfold-Tresor.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .keyfold.</source>
        <translation>Wählen Sie eine Datei, die auf .keyfold endet.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 ist beschädigt.</translation>
    </message>
    <message>
        <source>Keyfold opened nothing, so that nothing wrong is shown.</source>
        <translation>Keyfold hat nichts geöffnet, damit nichts Falsches angezeigt wird.</translation>
    </message>
    <message>
        <source>%1 was changed outside Keyfold.</source>
        <translation>%1 wurde außerhalb von Keyfold geändert.</translation>
    </message>
    <message>
        <source>A newer Keyfold made this wallet.</source>
        <translation>Diesen Tresor hat ein neueres Keyfold angelegt.</translation>
    </message>
    <message>
        <source>Update Keyfold to open it; the file is untouched.</source>
        <translation>Aktualisieren Sie Keyfold, um ihn zu öffnen; die Datei ist unberührt.</translation>
    </message>
    <message>
        <source>This file asks for %1 of memory to be opened.</source>
        <translation>Diese Datei verlangt %1 Speicher, um geöffnet zu werden.</translation>
    </message>
    <message>
        <source>Keyfold stops at 2 GiB.</source>
        <translation>Keyfold geht nur bis 2 GiB.</translation>
    </message>
    <message>
        <source>The protection against guessing would be too weak: %1.</source>
        <translation>Der Schutz vor Erraten wäre zu schwach: %1.</translation>
    </message>
    <message>
        <source>That is not the password.</source>
        <translation>Das ist nicht das Passwort.</translation>
    </message>
    <message>
        <source>The recovery key has a typing mistake.</source>
        <translation>Der Notfallschlüssel enthält einen Tippfehler.</translation>
    </message>
    <message>
        <source>Compare it with the sheet, group by group.</source>
        <translation>Vergleichen Sie ihn Gruppe für Gruppe mit dem Blatt.</translation>
    </message>
    <message>
        <source>There is no such way to unlock.</source>
        <translation>Diese Entsperrmethode gibt es nicht.</translation>
    </message>
    <message>
        <source>This is the only way in.</source>
        <translation>Dies ist die einzige Entsperrmethode.</translation>
    </message>
    <message>
        <source>Add another one before you remove it.</source>
        <translation>Fügen Sie eine andere hinzu, bevor Sie diese entfernen.</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>Das Passwort ist leer.</translation>
    </message>
    <message>
        <source>Type one, or take the passphrase made for you.</source>
        <translation>Geben Sie eins ein oder nehmen Sie die vorgeschlagene Passphrase.</translation>
    </message>
    <message>
        <source>This key is not in the wallet any more.</source>
        <translation>Dieser Schlüssel ist nicht mehr im Tresor.</translation>
    </message>
    <message>
        <source>Several keys fit “%1”.</source>
        <translation>Zu „%1“ passen mehrere Schlüssel.</translation>
    </message>
    <message>
        <source>You already have a key named “%1”.</source>
        <translation>Sie haben schon einen Schlüssel namens „%1“.</translation>
    </message>
    <message>
        <source>Give this one a name of its own.</source>
        <translation>Geben Sie diesem einen eigenen Namen.</translation>
    </message>
    <message>
        <source>The key has no name.</source>
        <translation>Der Schlüssel hat keinen Namen.</translation>
    </message>
    <message>
        <source>Say what it is for.</source>
        <translation>Nennen Sie den Zweck.</translation>
    </message>
    <message>
        <source>The key has no value named “%1”.</source>
        <translation>Der Schlüssel hat keinen Wert namens „%1“.</translation>
    </message>
    <message>
        <source>The key has a value named “%1” already.</source>
        <translation>Der Schlüssel hat schon einen Wert namens „%1“.</translation>
    </message>
    <message>
        <source>The key has no version %1.</source>
        <translation>Der Schlüssel hat keine Version %1.</translation>
    </message>
    <message>
        <source>There is nobody named “%1”.</source>
        <translation>Es gibt niemanden namens „%1“.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>„%1“ gibt es schon.</translation>
    </message>
    <message>
        <source>Give another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>“%1” has left.</source>
        <translation>„%1“ ist ausgeschieden.</translation>
    </message>
    <message>
        <source>Give the key to somebody else.</source>
        <translation>Geben Sie den Schlüssel jemand anderem.</translation>
    </message>
    <message>
        <source>“%1” does not have this key.</source>
        <translation>„%1“ hat diesen Schlüssel nicht.</translation>
    </message>
    <message>
        <source>No rotation of “%1” was started.</source>
        <translation>Für „%1“ wurde keine Erneuerung begonnen.</translation>
    </message>
    <message>
        <source>Start one first.</source>
        <translation>Beginnen Sie zuerst eine.</translation>
    </message>
    <message>
        <source>A rotation of “%1” is under way.</source>
        <translation>Eine Erneuerung von „%1“ läuft schon.</translation>
    </message>
    <message>
        <source>Finish it first.</source>
        <translation>Schließen Sie sie zuerst ab.</translation>
    </message>
    <message>
        <source>The key is not used in “%1”.</source>
        <translation>Der Schlüssel wird in „%1“ nicht verwendet.</translation>
    </message>
    <message>
        <source>Version %1 of this key has had this value.</source>
        <translation>Version %1 dieses Schlüssels hatte schon diesen Wert.</translation>
    </message>
    <message>
        <source>Make a new one at the provider.</source>
        <translation>Erstellen Sie beim Anbieter einen neuen.</translation>
    </message>
    <message>
        <source>“%1” has no open incident.</source>
        <translation>Für „%1“ ist kein Vorfall offen.</translation>
    </message>
    <message>
        <source>Open one first.</source>
        <translation>Eröffnen Sie zuerst einen.</translation>
    </message>
    <message>
        <source>“%1” has an open incident already.</source>
        <translation>Für „%1“ ist schon ein Vorfall offen.</translation>
    </message>
    <message>
        <source>Go on with that one.</source>
        <translation>Machen Sie mit diesem weiter.</translation>
    </message>
    <message>
        <source>An incident has no step “%1”.</source>
        <translation>Ein Vorfall hat keinen Schritt „%1“.</translation>
    </message>
    <message>
        <source>There is no rule named “%1”.</source>
        <translation>Es gibt keine Regel namens „%1“.</translation>
    </message>
    <message>
        <source>“%1” is not dismissed for this key.</source>
        <translation>„%1“ ist für diesen Schlüssel nicht ausgeblendet.</translation>
    </message>
    <message>
        <source>“%1” is not one of your own providers.</source>
        <translation>„%1“ gehört nicht zu Ihren eigenen Anbietern.</translation>
    </message>
    <message>
        <source>There is no setting named “%1”.</source>
        <translation>Es gibt keine Einstellung namens „%1“.</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>Der Wert fehlt.</translation>
    </message>
    <message>
        <source>Paste the key here.</source>
        <translation>Fügen Sie den Schlüssel hier ein.</translation>
    </message>
    <message>
        <source>The value is larger than %1.</source>
        <translation>Der Wert ist größer als %1.</translation>
    </message>
    <message>
        <source>Keep the file elsewhere and note here where.</source>
        <translation>Bewahren Sie die Datei anderswo auf und tragen Sie hier ein, wo.</translation>
    </message>
    <message>
        <source>This text is too long: %1.</source>
        <translation>Dieser Text ist zu lang: %1.</translation>
    </message>
    <message>
        <source>This text has characters that cannot be stored: %1.</source>
        <translation>Dieser Text enthält Zeichen, die sich nicht speichern lassen: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a day in the calendar.</source>
        <translation>„%1“ ist kein Tag im Kalender.</translation>
    </message>
    <message>
        <source>“%1” is not a number of days that works here.</source>
        <translation>„%1“ ist hier keine mögliche Zahl von Tagen.</translation>
    </message>
    <message>
        <source>Use 1 to 3,650 days.</source>
        <translation>Möglich sind 1 bis 3.650 Tage.</translation>
    </message>
    <message>
        <source>“%1” is not an internet address.</source>
        <translation>„%1“ ist keine Internetadresse.</translation>
    </message>
    <message>
        <source>This value cannot be used: %1.</source>
        <translation>Dieser Wert lässt sich nicht verwenden: %1.</translation>
    </message>
    <message>
        <source>This is not an encrypted handoff.</source>
        <translation>Das ist keine verschlüsselte Übergabe.</translation>
    </message>
    <message>
        <source>Check that it is the file you were sent.</source>
        <translation>Prüfen Sie, ob es die Datei ist, die Sie bekommen haben.</translation>
    </message>
    <message>
        <source>The file was changed on its way, or badly copied.</source>
        <translation>Die Datei wurde unterwegs verändert oder schlecht kopiert.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Bitten Sie um eine neue Datei.</translation>
    </message>
    <message>
        <source>The file goes on after its end, as if two files had been put together.</source>
        <translation>Die Datei geht nach ihrem Ende weiter, als wären zwei Dateien zusammengefügt worden.</translation>
    </message>
    <message>
        <source>A newer program made this file.</source>
        <translation>Diese Datei stammt von einem neueren Programm.</translation>
    </message>
    <message>
        <source>Update Keyfold to open it.</source>
        <translation>Aktualisieren Sie Keyfold, um sie zu öffnen.</translation>
    </message>
    <message>
        <source>The file asks for far too much memory to try a passphrase, and was not opened.</source>
        <translation>Die Datei verlangt viel zu viel Speicher, um eine Passphrase zu prüfen, und wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>Do not trust it. Ask for it again.</source>
        <translation>Trauen Sie ihr nicht. Bitten Sie um eine neue.</translation>
    </message>
    <message>
        <source>This is of age's post-quantum kind, which this Keyfold does not know.</source>
        <translation>Die Datei ist von der Post-Quanten-Art von age, die dieses Keyfold nicht kennt.</translation>
    </message>
    <message>
        <source>Ask for one of the ordinary kind (age1…).</source>
        <translation>Bitten Sie um eine der gewöhnlichen Art (age1…).</translation>
    </message>
    <message>
        <source>The file was sealed for somebody else.</source>
        <translation>Die Datei wurde für jemand anderen verschlossen.</translation>
    </message>
    <message>
        <source>The file is sealed with a passphrase.</source>
        <translation>Die Datei ist mit einer Passphrase verschlossen.</translation>
    </message>
    <message>
        <source>Type it.</source>
        <translation>Geben Sie sie ein.</translation>
    </message>
    <message>
        <source>The file is sealed for a key.</source>
        <translation>Die Datei ist für einen Schlüssel verschlossen.</translation>
    </message>
    <message>
        <source>Choose the file that holds it.</source>
        <translation>Wählen Sie die Datei, die ihn enthält.</translation>
    </message>
    <message>
        <source>“%1” is not a public key.</source>
        <translation>„%1“ ist kein öffentlicher Schlüssel.</translation>
    </message>
    <message>
        <source>One begins with age1, and is copied whole.</source>
        <translation>Einer beginnt mit age1 und wird vollständig kopiert.</translation>
    </message>
    <message>
        <source>The file holds no key that Keyfold can use.</source>
        <translation>Die Datei enthält keinen Schlüssel, den Keyfold nutzen kann.</translation>
    </message>
    <message>
        <source>Choose one with a line AGE-SECRET-KEY-1….</source>
        <translation>Wählen Sie eine mit einer Zeile AGE-SECRET-KEY-1….</translation>
    </message>
    <message>
        <source>Nobody was chosen to hand the keys to.</source>
        <translation>Niemand ist ausgewählt, der die Schlüssel bekommen soll.</translation>
    </message>
    <message>
        <source>Choose somebody.</source>
        <translation>Wählen Sie jemanden aus.</translation>
    </message>
    <message>
        <source>“%1” has no public key here.</source>
        <translation>„%1“ hat hier keinen öffentlichen Schlüssel.</translation>
    </message>
    <message>
        <source>Paste their age1… line, or take a passphrase.</source>
        <translation>Fügen Sie die Zeile mit age1… ein oder nehmen Sie eine Passphrase.</translation>
    </message>
    <message>
        <source>The file opens, and holds no keys from a handoff.</source>
        <translation>Die Datei öffnet sich, enthält aber keine Schlüssel aus einer Übergabe.</translation>
    </message>
    <message>
        <source>The file opens, and its keys are not written as they should be.</source>
        <translation>Die Datei öffnet sich, aber ihre Schlüssel sind nicht richtig geschrieben.</translation>
    </message>
    <message>
        <source>What %1 holds is not recognised.</source>
        <translation>Was %1 enthält, ist nicht erkennbar.</translation>
    </message>
    <message>
        <source>Choose its format.</source>
        <translation>Wählen Sie das Format.</translation>
    </message>
    <message>
        <source>Line %1 is not text in UTF-8.</source>
        <translation>Zeile %1 ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>The file is too large: %1 at most.</source>
        <translation>Die Datei ist zu groß: höchstens %1.</translation>
    </message>
    <message>
        <source>Divide it.</source>
        <translation>Teilen Sie sie auf.</translation>
    </message>
    <message>
        <source>A quote that is opened in line %1 is never closed.</source>
        <translation>Ein Anführungszeichen, das in Zeile %1 beginnt, wird nie geschlossen.</translation>
    </message>
    <message>
        <source>Mend the file.</source>
        <translation>Berichtigen Sie die Datei.</translation>
    </message>
    <message>
        <source>In line %1 something follows a closed quote.</source>
        <translation>In Zeile %1 folgt etwas auf ein schließendes Anführungszeichen.</translation>
    </message>
    <message>
        <source>Line %1 cannot be read as JSON.</source>
        <translation>Zeile %1 lässt sich nicht als JSON lesen.</translation>
    </message>
    <message>
        <source>Export the file again.</source>
        <translation>Exportieren Sie die Datei neu.</translation>
    </message>
    <message>
        <source>There are no keys in this file as Keyfold or Bitwarden writes them.</source>
        <translation>Die Datei enthält keine Schlüssel, wie Keyfold oder Bitwarden sie schreiben.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Wählen Sie eine andere Datei.</translation>
    </message>
    <message>
        <source>The export is encrypted by the program that made it.</source>
        <translation>Der Export ist vom Programm verschlüsselt, das ihn erstellt hat.</translation>
    </message>
    <message>
        <source>Export it there without a password, and delete that file afterwards.</source>
        <translation>Exportieren Sie dort ohne Passwort und löschen Sie die Datei danach.</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>Es gibt keine Spalte „%1“.</translation>
    </message>
    <message>
        <source>Which column holds the secrets cannot be told.</source>
        <translation>Welche Spalte die Geheimnisse enthält, ist nicht erkennbar.</translation>
    </message>
    <message>
        <source>Choose it.</source>
        <translation>Wählen Sie sie aus.</translation>
    </message>
    <message>
        <source>The file holds no keys.</source>
        <translation>Die Datei enthält keine Schlüssel.</translation>
    </message>
    <message>
        <source>Check that it is the right one.</source>
        <translation>Prüfen Sie, ob es die richtige ist.</translation>
    </message>
    <message>
        <source>The end of this file is missing.</source>
        <translation>Das Ende dieser Datei fehlt.</translation>
    </message>
    <message>
        <source>Ask for it to be sent again; nothing was taken in.</source>
        <translation>Lassen Sie sie noch einmal senden; es wurde nichts übernommen.</translation>
    </message>
    <message>
        <source>The passphrase does not open this file.</source>
        <translation>Die Passphrase öffnet diese Datei nicht.</translation>
    </message>
    <message>
        <source>Check the words and their order.</source>
        <translation>Prüfen Sie die Wörter und ihre Reihenfolge.</translation>
    </message>
    <message>
        <source>This computer has no keychain that runs.</source>
        <translation>Auf diesem Computer läuft kein Schlüsselbund.</translation>
    </message>
    <message>
        <source>Quick unlock needs one, such as GNOME Keyring or KWallet.</source>
        <translation>Die Schnellentsperrung braucht einen, etwa GNOME Keyring oder KWallet.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not answer as it should.</source>
        <translation>Der Schlüsselbund dieses Computers hat nicht richtig geantwortet.</translation>
    </message>
    <message>
        <source>Use the password.</source>
        <translation>Verwenden Sie das Passwort.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>The same key for a scanner that types what it reads. Do not photograph this sheet: pictures are copied to places where others can see them.</source>
        <translation>Derselbe Schlüssel für einen Scanner, der eintippt, was er liest. Fotografieren Sie dieses Blatt nicht: Bilder werden an Orte kopiert, an denen andere sie sehen können.</translation>
    </message>
    <message>
        <source>Recovery sheet for %1</source>
        <translation>Notfallblatt für %1</translation>
    </message>
    <message>
        <source>File: %1
Made on %2</source>
        <translation>Datei: %1
Erstellt am %2</translation>
    </message>
    <message>
        <source>This page is a secret. Whoever has it and the file can open the wallet. Keep it on paper alone, where you keep contracts, not beside the computer.</source>
        <translation>Diese Seite ist geheim. Wer sie und die Datei hat, kann den Tresor öffnen. Bewahren Sie sie nur auf Papier auf, dort, wo Ihre Verträge liegen, nicht neben dem Computer.</translation>
    </message>
    <message>
        <source>When the password is forgotten</source>
        <translation>Wenn das Passwort vergessen ist</translation>
    </message>
    <message>
        <source>1. Open Keyfold and choose the wallet.
2. Choose “Use the recovery sheet”.
3. Type the eight groups. Capital or small letters and dashes do not matter.
4. Choose a new password.</source>
        <translation>1. Öffnen Sie Keyfold und wählen Sie den Tresor.
2. Wählen Sie „Notfallblatt verwenden“.
3. Tippen Sie die acht Gruppen ein. Groß- und Kleinschreibung und Striche sind egal.
4. Wählen Sie ein neues Passwort.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Notfallblatt</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>d MMM</source>
        <comment>a week's first day</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1. Expires on %2.</source>
        <translation>%1. Läuft am %2 ab.</translation>
    </message>
    <message>
        <source>%1. To be rotated on %2.</source>
        <translation>%1. Am %2 zu erneuern.</translation>
    </message>
    <message>
        <source>The access of %1 to %2 ends on %3.</source>
        <translation>Der Zugriff von %1 auf %2 endet am %3.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Überfällig</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
    <message>
        <source>%1 dates fall into the week of %2. Some could be done earlier.</source>
        <translation>%1 Termine fallen in die Woche vom %2. Manches ließe sich vorziehen.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>1 day overdue</source>
        <translation>1 Tag überfällig</translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n Tag überfällig</numerusform>
            <numerusform>%n Tage überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>Ablauf %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Produktiv</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Abnahme</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Geld</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personenbezogene Daten</translation>
    </message>
    <message>
        <source>Payroll</source>
        <translation>Lohndaten</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Verwalten</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Look only: read</source>
        <translation>Nur ansehen: lesen</translation>
    </message>
    <message>
        <source>Look and change: read, write</source>
        <translation>Ansehen und ändern: lesen, schreiben</translation>
    </message>
    <message>
        <source>Everything: read, write, admin</source>
        <translation>Alles: lesen, schreiben, verwalten</translation>
    </message>
    <message>
        <source>Made in the provider’s dashboard</source>
        <translation>Beim Anbieter erstellt</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per E-Mail</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>Per Chat</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Per Telefon</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Auf Papier</translation>
    </message>
    <message>
        <source>By handoff</source>
        <translation>Per Übergabe</translation>
    </message>
    <message>
        <source>By import</source>
        <translation>Per Import</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day and month</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>day</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>morgen</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>in %n Tag</numerusform>
            <numerusform>in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation>
            <numerusform>Alle %n Tage</numerusform>
            <numerusform>Alle %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>1 key</source>
        <translation>1 Schlüssel</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n Schlüssel</numerusform>
            <numerusform>%n Schlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation>Kompromittiert</translation>
    </message>
    <message>
        <source>Half rotated</source>
        <translation>Halb erneuert</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>live</source>
        <comment>within a sentence</comment>
        <translation>produktiv</translation>
    </message>
    <message>
        <source>test</source>
        <comment>within a sentence</comment>
        <translation>Test</translation>
    </message>
    <message>
        <source>staging</source>
        <comment>within a sentence</comment>
        <translation>Abnahme</translation>
    </message>
    <message>
        <source>development</source>
        <comment>within a sentence</comment>
        <translation>Entwicklung</translation>
    </message>
    <message>
        <source>read</source>
        <comment>within a sentence</comment>
        <translation>lesen</translation>
    </message>
    <message>
        <source>write</source>
        <comment>within a sentence</comment>
        <translation>schreiben</translation>
    </message>
    <message>
        <source>admin</source>
        <comment>within a sentence</comment>
        <translation>verwalten</translation>
    </message>
</context>
<context>
    <name>keyfold::Naming</name>
    <message>
        <source>The name is empty.</source>
        <translation>Der Name ist leer.</translation>
    </message>
    <message>
        <source>The name holds what looks like the key itself, and names are not kept secret.</source>
        <translation>Der Name enthält etwas, das wie der Schlüssel selbst aussieht, und Namen sind nicht geheim.</translation>
    </message>
    <message>
        <source>The name does not say what the key is for.</source>
        <translation>Der Name verrät nicht, wofür der Schlüssel ist.</translation>
    </message>
    <message>
        <source>“%1” says nothing about this key.</source>
        <translation>„%1“ sagt nichts über diesen Schlüssel.</translation>
    </message>
    <message>
        <source>The name does not say whose key it is.</source>
        <translation>Im Namen fehlt, zu wem der Schlüssel gehört.</translation>
    </message>
    <message>
        <source>The name does not say that the key is from %1.</source>
        <translation>Der Name verrät nicht, dass der Schlüssel von %1 ist.</translation>
    </message>
</context>
<context>
    <name>keyfold::desktop::Application</name>
    <message>
        <source>Today’s backup could not be made. %1</source>
        <translation>Die heutige Sicherung ist nicht gelungen. %1</translation>
    </message>
    <message>
        <source>Locks in %1:%2</source>
        <comment>minutes:seconds</comment>
        <translation>Sperrt in %1:%2</translation>
    </message>
    <message>
        <source>Your half-written key is kept and opens with the wallet.</source>
        <translation>Ihr angefangener Schlüssel bleibt erhalten und öffnet sich mit dem Tresor.</translation>
    </message>
    <message>
        <source>%1 opens together with the wallet.</source>
        <translation>%1 öffnet sich zusammen mit dem Tresor.</translation>
    </message>
    <message>
        <source>This is a request for a key. Choose the key that answers it, then drop it again.</source>
        <translation>Das ist eine Schlüsselanfrage. Wählen Sie den passenden Schlüssel und ziehen Sie sie noch einmal hierher.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>It has been 7 days: this time with the password.</source>
        <translation>7 Tage sind um: diesmal mit dem Passwort.</translation>
    </message>
    <message>
        <source>The computer was restarted: this time with the password.</source>
        <translation>Der Computer wurde neu gestartet: diesmal mit dem Passwort.</translation>
    </message>
    <message>
        <source>The keychain of this computer is not open: this time with the password.</source>
        <translation>Der Schlüsselbund dieses Computers ist nicht offen: diesmal mit dem Passwort.</translation>
    </message>
    <message>
        <source>Quick unlock with this computer was removed elsewhere. Unlock with the password.</source>
        <translation>Die Schnellentsperrung mit diesem Computer wurde anderswo entfernt. Entsperren Sie mit dem Passwort.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be read. Choose a file, not a folder or a device.</source>
        <translation>%1 ist keine lesbare Datei. Wählen Sie eine Datei, keinen Ordner und kein Gerät.</translation>
    </message>
</context>
<context>
    <name>keyfold::desktop::Tray</name>
    <message>
        <source>Open Keyfold</source>
        <translation>Keyfold öffnen</translation>
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
        <translation>Erneuerung überfällig</translation>
    </message>
    <message>
        <source>It was due yesterday.</source>
        <translation>Seit gestern fällig.</translation>
    </message>
    <message numerus="yes">
        <source>It was due %n days ago.</source>
        <translation>
            <numerusform>Seit %n Tag fällig.</numerusform>
            <numerusform>Seit %n Tagen fällig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rotate it.</source>
        <translation>Erneuern Sie den Schlüssel.</translation>
    </message>
    <message>
        <source>Rotation due soon</source>
        <translation>Erneuerung bald fällig</translation>
    </message>
    <message>
        <source>It is due today.</source>
        <translation>Heute fällig.</translation>
    </message>
    <message>
        <source>It is due tomorrow.</source>
        <translation>Morgen fällig.</translation>
    </message>
    <message numerus="yes">
        <source>It is due in %n days.</source>
        <translation>
            <numerusform>In %n Tag fällig.</numerusform>
            <numerusform>In %n Tagen fällig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan to rotate it.</source>
        <translation>Planen Sie die Erneuerung ein.</translation>
    </message>
    <message>
        <source>Rotation put off</source>
        <translation>Erneuerung aufgeschoben</translation>
    </message>
    <message>
        <source>Until %1: %2.</source>
        <translation>Bis %1: %2.</translation>
    </message>
    <message>
        <source>Rotate it on that day.</source>
        <translation>Erneuern Sie ihn an dem Tag.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>The provider has not taken it since yesterday.</source>
        <translation>Der Anbieter nimmt ihn seit gestern nicht mehr an.</translation>
    </message>
    <message numerus="yes">
        <source>The provider has not taken it for %n days.</source>
        <translation>
            <numerusform>Der Anbieter nimmt ihn seit %n Tag nicht mehr an.</numerusform>
            <numerusform>Der Anbieter nimmt ihn seit %n Tagen nicht mehr an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rotate it, or revoke it.</source>
        <translation>Erneuern oder widerrufen Sie ihn.</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>The provider takes it for the last time today.</source>
        <translation>Der Anbieter nimmt ihn heute zum letzten Mal an.</translation>
    </message>
    <message>
        <source>The provider takes it until tomorrow.</source>
        <translation>Der Anbieter nimmt ihn bis morgen an.</translation>
    </message>
    <message numerus="yes">
        <source>The provider takes it for %n days more.</source>
        <translation>
            <numerusform>Der Anbieter nimmt ihn noch %n Tag an.</numerusform>
            <numerusform>Der Anbieter nimmt ihn noch %n Tage an.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rotate it before that.</source>
        <translation>Erneuern Sie ihn vorher.</translation>
    </message>
    <message>
        <source>Never replaced</source>
        <translation>Nie ersetzt</translation>
    </message>
    <message>
        <source>It does not expire and has no rotation policy.</source>
        <translation>Er läuft nicht ab und hat keine Regel zur Erneuerung.</translation>
    </message>
    <message>
        <source>Set how often to rotate it.</source>
        <translation>Legen Sie fest, wie oft er erneuert wird.</translation>
    </message>
    <message>
        <source>Rotation half done</source>
        <translation>Erneuerung halb fertig</translation>
    </message>
    <message>
        <source>It was started today.</source>
        <translation>Sie wurde heute begonnen.</translation>
    </message>
    <message>
        <source>It was started yesterday.</source>
        <translation>Sie wurde gestern begonnen.</translation>
    </message>
    <message numerus="yes">
        <source>It was started %n days ago.</source>
        <translation>
            <numerusform>Sie wurde vor %n Tag begonnen.</numerusform>
            <numerusform>Sie wurde vor %n Tagen begonnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the places over, and finish it.</source>
        <translation>Stellen Sie die Orte um und schließen Sie die Erneuerung ab.</translation>
    </message>
    <message>
        <source>Old value not revoked</source>
        <translation>Alter Wert nicht widerrufen</translation>
    </message>
    <message>
        <source>Version %1 may still work at the provider.</source>
        <translation>Version %1 gilt beim Anbieter vielleicht noch.</translation>
    </message>
    <message>
        <source>Revoke it there, and note that.</source>
        <translation>Widerrufen Sie sie dort und tragen Sie das ein.</translation>
    </message>
    <message>
        <source>Came by e-mail</source>
        <translation>Kam per E-Mail</translation>
    </message>
    <message>
        <source>Came by chat</source>
        <translation>Kam per Chat</translation>
    </message>
    <message>
        <source>Came by phone</source>
        <translation>Kam per Telefon</translation>
    </message>
    <message>
        <source>Incident open</source>
        <translation>Vorfall offen</translation>
    </message>
    <message>
        <source>Every step is done.</source>
        <translation>Alle Schritte sind erledigt.</translation>
    </message>
    <message>
        <source>One step is not done.</source>
        <translation>Ein Schritt ist nicht erledigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps are not done.</source>
        <translation>
            <numerusform>%n Schritt ist nicht erledigt.</numerusform>
            <numerusform>%n Schritte sind nicht erledigt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close it.</source>
        <translation>Schließen Sie ihn ab.</translation>
    </message>
    <message>
        <source>Go on with its steps.</source>
        <translation>Machen Sie damit weiter.</translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation>Kompromittiert</translation>
    </message>
    <message>
        <source>Somebody else may be using it.</source>
        <translation>Vielleicht nutzt ihn jemand anderes.</translation>
    </message>
    <message>
        <source>Rotate it now, and revoke the old value.</source>
        <translation>Erneuern Sie ihn jetzt und widerrufen Sie den alten Wert.</translation>
    </message>
    <message>
        <source>Lies about in the open</source>
        <translation>Liegt offen herum</translation>
    </message>
    <message>
        <source>A scan on %1 found it in %2.</source>
        <translation>Eine Suche am %1 hat ihn in %2 gefunden.</translation>
    </message>
    <message>
        <source>Rotate it, and take it out of there.</source>
        <translation>Erneuern Sie ihn und nehmen Sie ihn dort heraus.</translation>
    </message>
    <message>
        <source>Others may have read it on its way.</source>
        <translation>Unterwegs könnten ihn andere gelesen haben.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Privater Schlüssel</translation>
    </message>
    <message>
        <source>Whoever gets the file can use it where it has no passphrase.</source>
        <translation>Wer die Datei bekommt, kann ihn nutzen, wenn er keine Passphrase hat.</translation>
    </message>
    <message>
        <source>Give it a passphrase, and keep that as a field of its own.</source>
        <translation>Geben Sie ihm eine Passphrase und speichern Sie diese als eigenes Feld.</translation>
    </message>
    <message>
        <source>The name could say more</source>
        <translation>Der Name könnte mehr sagen</translation>
    </message>
    <message>
        <source>Call it “%1”.</source>
        <translation>Nennen Sie ihn „%1“.</translation>
    </message>
    <message>
        <source>Nobody looks after it</source>
        <translation>Niemand ist zuständig</translation>
    </message>
    <message>
        <source>Note who does.</source>
        <translation>Tragen Sie jemanden ein.</translation>
    </message>
    <message>
        <source>Where it is used is not noted</source>
        <translation>Verwendung nicht eingetragen</translation>
    </message>
    <message>
        <source>Note the places, so that it can be rotated.</source>
        <translation>Tragen Sie die Orte ein, damit er sich erneuern lässt.</translation>
    </message>
    <message>
        <source>May do more than it needs</source>
        <translation>Darf mehr als nötig</translation>
    </message>
    <message>
        <source>It is for reading, and may change things.</source>
        <translation>Er ist zum Lesen da und darf auch ändern.</translation>
    </message>
    <message>
        <source>Make a key that may only read.</source>
        <translation>Erstellen Sie einen, der nur lesen darf.</translation>
    </message>
    <message>
        <source>Was given more than it needs</source>
        <translation>Hat mehr Rechte als nötig</translation>
    </message>
    <message>
        <source>It does not need %1.</source>
        <translation>%1 braucht er nicht.</translation>
    </message>
    <message>
        <source>Take that away at the provider, or make a key without it.</source>
        <translation>Nehmen Sie ihm das beim Anbieter weg oder erstellen Sie einen Schlüssel ohne.</translation>
    </message>
    <message>
        <source>May do less than it needs</source>
        <translation>Darf weniger als nötig</translation>
    </message>
    <message>
        <source>It was not given %1.</source>
        <translation>%1 hat er nicht bekommen.</translation>
    </message>
    <message>
        <source>Give it that at the provider, or note that it is not needed.</source>
        <translation>Geben Sie ihm das beim Anbieter oder tragen Sie ein, dass es nicht nötig ist.</translation>
    </message>
    <message>
        <source>What it may do is not noted</source>
        <translation>Rechte nicht eingetragen</translation>
    </message>
    <message>
        <source>Note its scopes, so that a leak can be judged.</source>
        <translation>Tragen Sie die Rechte ein, damit sich ein Leck beurteilen lässt.</translation>
    </message>
    <message>
        <source>Works from anywhere</source>
        <translation>Gilt von überall</translation>
    </message>
    <message>
        <source>%1 can limit it to addresses.</source>
        <translation>%1 kann ihn auf Adressen beschränken.</translation>
    </message>
    <message>
        <source>List the addresses that use it, there and here.</source>
        <translation>Tragen Sie dort und hier die Adressen ein, die ihn nutzen.</translation>
    </message>
    <message>
        <source>Its allowlist lets everybody in</source>
        <translation>Erlaubte Adressen lassen jeden herein</translation>
    </message>
    <message>
        <source>%1 is every address there is.</source>
        <translation>%1 umfasst alle Adressen, die es gibt.</translation>
    </message>
    <message>
        <source>List the addresses that use it.</source>
        <translation>Tragen Sie die Adressen ein, die ihn nutzen.</translation>
    </message>
    <message>
        <source>Its allowlist is wide</source>
        <translation>Erlaubte Adressen sind weit gefasst</translation>
    </message>
    <message>
        <source>%1 is more than a business has.</source>
        <translation>%1 ist mehr, als ein Betrieb hat.</translation>
    </message>
    <message>
        <source>Its allowlist names your own network</source>
        <translation>Erlaubte Adressen nennen Ihr eigenes Netz</translation>
    </message>
    <message>
        <source>The provider never sees %1, which is an address within a network.</source>
        <translation>Der Anbieter sieht %1 nie, denn diese Adresse gilt nur innerhalb eines Netzes.</translation>
    </message>
    <message>
        <source>List the address by which your network is known outside.</source>
        <translation>Tragen Sie die Adresse ein, unter der Ihr Netz von außen bekannt ist.</translation>
    </message>
    <message>
        <source>Value used twice</source>
        <translation>Wert doppelt verwendet</translation>
    </message>
    <message>
        <source>The same value is stored as %1.</source>
        <translation>Derselbe Wert ist als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Make a key of its own for each use.</source>
        <translation>Erstellen Sie je Verwendung einen eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>Same value in two environments</source>
        <translation>Gleicher Wert in zwei Umgebungen</translation>
    </message>
    <message>
        <source>It is %1 here and %2 in %3.</source>
        <translation>Hier steht „%1“, bei %3 dagegen „%2“.</translation>
    </message>
    <message>
        <source>Make one key for each environment.</source>
        <translation>Erstellen Sie je Umgebung einen eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>Used in several places</source>
        <translation>An mehreren Orten verwendet</translation>
    </message>
    <message numerus="yes">
        <source>It is used in %n places, which all stop when it leaks.</source>
        <translation>
            <numerusform>Er wird an %n Ort verwendet, der ausfällt, wenn er bekannt wird.</numerusform>
            <numerusform>Er wird an %n Orten verwendet, die alle ausfallen, wenn er bekannt wird.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a key of its own for each place.</source>
        <translation>Erstellen Sie je Ort einen eigenen Schlüssel.</translation>
    </message>
    <message>
        <source>Known to somebody who left</source>
        <translation>Ausgeschiedene kennen ihn</translation>
    </message>
    <message>
        <source>%1 knows the value.</source>
        <translation>%1 kennt den Wert.</translation>
    </message>
    <message>
        <source>Lent for longer than agreed</source>
        <translation>Länger weitergegeben als vereinbart</translation>
    </message>
    <message>
        <source>%1 was to have it until %2.</source>
        <translation>%1 sollte ihn bis %2 haben.</translation>
    </message>
    <message>
        <source>End the grant, and rotate it.</source>
        <translation>Beenden Sie den Zugriff und erneuern Sie den Schlüssel.</translation>
    </message>
    <message>
        <source>A loan ends soon</source>
        <translation>Ein Zugriff endet bald</translation>
    </message>
    <message>
        <source>%1 has it for the last day today.</source>
        <translation>%1 hat ihn heute den letzten Tag.</translation>
    </message>
    <message>
        <source>%1 has it until tomorrow.</source>
        <translation>%1 hat ihn bis morgen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has it for %n days more.</source>
        <translation>
            <numerusform>%1 hat ihn noch %n Tag.</numerusform>
            <numerusform>%1 hat ihn noch %n Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it longer, or rotate the key then.</source>
        <translation>Verlängern Sie den Zugriff oder erneuern Sie dann den Schlüssel.</translation>
    </message>
    <message>
        <source>Given to several</source>
        <translation>An mehrere weitergegeben</translation>
    </message>
    <message numerus="yes">
        <source>%n have it, so that a misuse is nobody's.</source>
        <translation>
            <numerusform>%n Empfänger hat ihn; ein Missbrauch wäre niemandem zuzuordnen.</numerusform>
            <numerusform>%n Empfänger haben ihn; ein Missbrauch wäre niemandem zuzuordnen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a key of its own for each.</source>
        <translation>Erstellen Sie je Empfänger einen eigenen.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ActionRow</name>
    <message>
        <source>%1: %2</source>
        <comment>Remove: Tomás</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::AddPersonForm</name>
    <message>
        <source>Add a person, an agency or a company</source>
        <translation>Person, Agentur oder Firma hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Bright Agency</source>
        <translation>Agentur Sonnenhof</translation>
    </message>
    <message>
        <source>May be left out</source>
        <translation>Kann leer bleiben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::AskStep</name>
    <message>
        <source>The key for the newsletter, live, to send only</source>
        <translation>Der Schlüssel für den Newsletter, produktiv, nur zum Senden</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>Was brauchen Sie?</translation>
    </message>
    <message>
        <source>Whom do you ask?</source>
        <translation>Wen fragen Sie?</translation>
    </message>
    <message>
        <source>Ask for a key</source>
        <translation>Schlüssel anfordern</translation>
    </message>
    <message>
        <source>Who answers with Keyfold or an age program sends it sealed, so that only this wallet opens it.</source>
        <translation>Wer mit Keyfold oder einem age-Programm antwortet, schickt ihn verschlossen; nur dieser Tresor kann ihn öffnen.</translation>
    </message>
    <message>
        <source>Somebody who is not in People</source>
        <translation>Jemand, der nicht unter Empfänger steht</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::Banner</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::Chip</name>
    <message>
        <source>Press Delete to remove it</source>
        <translation>Mit der Taste Entf entfernen</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ChooseHandoffStep</name>
    <message>
        <source>Use a key file</source>
        <translation>Schlüsseldatei verwenden</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>The words that you were told</source>
        <translation>Die Wörter, die Ihnen mitgeteilt wurden</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Open a handoff</source>
        <translation>Übergabe öffnen</translation>
    </message>
    <message>
        <source>Choose the file that you were sent, or drop it onto this window. Nothing is taken in before you have seen what is inside.</source>
        <translation>Wählen Sie die Datei, die Sie bekommen haben, oder ziehen Sie sie auf dieses Fenster. Nichts wird übernommen, bevor Sie gesehen haben, was darin ist.</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Keine Datei ausgewählt</translation>
    </message>
    <message>
        <source>A file that ends in .age, or the text of one</source>
        <translation>Eine Datei, die auf .age endet, oder ihr Text</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ChooseImportStep</name>
    <message>
        <source>Choose a file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Schlüssel importieren</translation>
    </message>
    <message>
        <source>Choose a file, or drop it onto this window. You see what would come in before anything is saved.</source>
        <translation>Wählen Sie eine Datei oder ziehen Sie sie auf dieses Fenster. Sie sehen, was importiert würde, bevor etwas gespeichert wird.</translation>
    </message>
    <message>
        <source>A file that another program wrote</source>
        <translation>Eine Datei aus einem anderen Programm</translation>
    </message>
    <message>
        <source>A .env file, a table (CSV), an export of KeePassXC, Bitwarden, 1Password or Keyfold</source>
        <translation>Eine .env-Datei, eine Tabelle (CSV), ein Export aus KeePassXC, Bitwarden, 1Password oder Keyfold</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ColumnsStep</name>
    <message>
        <source>Say which column is what</source>
        <translation>Spalten zuordnen</translation>
    </message>
    <message>
        <source>A name and a secret value are needed. What may be a secret is not shown here.</source>
        <translation>Nötig sind ein Name und ein geheimer Wert. Was geheim sein könnte, wird hier nicht gezeigt.</translation>
    </message>
    <message>
        <source>What the column %1 holds</source>
        <translation>Was die Spalte %1 enthält</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::Commands</name>
    <message>
        <source>New wallet</source>
        <translation>Neuer Tresor</translation>
    </message>
    <message>
        <source>Open another wallet</source>
        <translation>Anderen Tresor öffnen</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Edit key</source>
        <translation>Schlüssel bearbeiten</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Wert kopieren</translation>
    </message>
    <message>
        <source>Reveal value</source>
        <translation>Wert anzeigen</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Schlüssel entfernen</translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation>Schlüssel erneuern</translation>
    </message>
    <message>
        <source>Report a leak</source>
        <translation>Leck melden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Schlüssel</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Sicherheitsvorfälle</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Dorthin zurück, wo Sie waren</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Hand off key</source>
        <translation>Schlüssel übergeben</translation>
    </message>
    <message>
        <source>Open a handoff</source>
        <translation>Übergabe öffnen</translation>
    </message>
    <message>
        <source>Ask for a key</source>
        <translation>Schlüssel anfordern</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Schlüssel importieren</translation>
    </message>
    <message>
        <source>Export and print</source>
        <translation>Exportieren und drucken</translation>
    </message>
    <message>
        <source>Copy as NAME=value</source>
        <translation>Als NAME=Wert kopieren</translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation>Zwischenablage leeren</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Menüleiste</translation>
    </message>
    <message>
        <source>&amp;Wallet</source>
        <translation>&amp;Tresor</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Schlüssel</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Copy as Authorization header</source>
        <translation>Als Authorization-Header kopieren</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ConsoleStep</name>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Opens %1 in your browser.</source>
        <translation>Öffnet %1 in Ihrem Browser.</translation>
    </message>
    <message>
        <source>Which page that is has not been noted. Go there as you always do.</source>
        <translation>Welche Seite das ist, wurde nicht eingetragen. Gehen Sie dorthin wie immer.</translation>
    </message>
    <message>
        <source>Revoke the old key</source>
        <translation>Alten Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>Delete or revoke the old key at %1. From then on it is worth nothing to anybody.</source>
        <translation>Löschen oder widerrufen Sie den alten Schlüssel bei %1. Danach nützt er niemandem mehr.</translation>
    </message>
    <message>
        <source>This cannot be taken back there. What still uses the old key stops working.</source>
        <translation>Das lässt sich dort nicht zurücknehmen. Was den alten Schlüssel noch nutzt, fällt aus.</translation>
    </message>
    <message>
        <source>Make a new key at %1</source>
        <translation>Neuen Schlüssel bei %1 erstellen</translation>
    </message>
    <message>
        <source>Give it the same rights as the old one, or fewer. Leave the old one as it is until the new one is in place.</source>
        <translation>Geben Sie ihm dieselben Rechte wie dem alten oder weniger. Lassen Sie den alten, wie er ist, bis der neue eingesetzt ist.</translation>
    </message>
    <message>
        <source>%1 keeps one key at a time: as soon as you make the new one, the old one stops. Choose a quiet hour.</source>
        <translation>Bei %1 gibt es immer nur einen Schlüssel: Sobald Sie den neuen erstellen, gilt der alte nicht mehr. Wählen Sie eine ruhige Stunde.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::CountCard</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>Soon: 5, a risk that grows</comment>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::DateField</name>
    <message>
        <source>Year-month-day, like %1</source>
        <translation>Jahr-Monat-Tag, etwa %1</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::DuePage</name>
    <message>
        <source>Due keys</source>
        <translation>Fällige Schlüssel</translation>
    </message>
    <message>
        <source>Nothing falls due in the next 90 days</source>
        <translation>In den nächsten 90 Tagen wird nichts fällig</translation>
    </message>
    <message>
        <source>A key comes up here when its rotation is planned or it expires.</source>
        <translation>Ein Schlüssel erscheint hier, wenn seine Erneuerung geplant ist oder er abläuft.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::EditPersonForm</name>
    <message>
        <source>Change what is known of them</source>
        <translation>Angaben zum Empfänger ändern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>May be left out</source>
        <translation>Kann leer bleiben</translation>
    </message>
    <message>
        <source>The line that begins with age1</source>
        <translation>Die Zeile, die mit age1 beginnt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Public key for handoffs (may be left out)</source>
        <translation>Öffentlicher Schlüssel für Übergaben (kann leer bleiben)</translation>
    </message>
    <message>
        <source>This is not a whole public key. One begins with age1 and has 62 letters and digits; paste it as it was sent.</source>
        <translation>Das ist kein vollständiger öffentlicher Schlüssel. Er beginnt mit age1 und hat 62 Buchstaben und Ziffern; fügen Sie ihn ein, wie er gesendet wurde.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::EditorPart</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ExportController</name>
    <message>
        <source>Save the rules</source>
        <translation>Regeln speichern</translation>
    </message>
    <message>
        <source>Save the key register</source>
        <translation>Schlüsselverzeichnis speichern</translation>
    </message>
    <message>
        <source>rules for keys.pdf</source>
        <comment>file name</comment>
        <translation>Regeln für Schlüssel.pdf</translation>
    </message>
    <message>
        <source>key register.pdf</source>
        <comment>file name</comment>
        <translation>Schlüsselverzeichnis.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>key register.csv</source>
        <comment>file name</comment>
        <translation>Schlüsselverzeichnis.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Kalender speichern</translation>
    </message>
    <message>
        <source>keyfold.ics</source>
        <comment>file name</comment>
        <translation>keyfold.ics</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Kalender (*.ics)</translation>
    </message>
    <message>
        <source>Choose a key in the list first, then hand that one off.</source>
        <translation>Wählen Sie zuerst einen Schlüssel in der Liste und übergeben Sie dann diesen.</translation>
    </message>
    <message>
        <source>Export in the clear</source>
        <translation>Unverschlüsselt exportieren</translation>
    </message>
    <message>
        <source>keys.%1</source>
        <comment>file name</comment>
        <translation>Schlüssel.%1</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Write values in the clear?</source>
        <translation>Werte unverschlüsselt schreiben?</translation>
    </message>
    <message>
        <source>Anyone who finds %1 can use this key, now and from every backup of it. That it was exported is noted in History.</source>
        <translation>Wer %1 findet, kann diesen Schlüssel nutzen, jetzt und aus jeder Sicherung dieser Datei. Der Export wird im Verlauf eingetragen.</translation>
    </message>
    <message>
        <source>Anyone who finds %1 can use every key of this wallet, now and from every backup of it. That they were exported is noted in History.</source>
        <translation>Wer %1 findet, kann alle Schlüssel dieses Tresors nutzen, jetzt und aus jeder Sicherung dieser Datei. Der Export wird im Verlauf eingetragen.</translation>
    </message>
    <message>
        <source>Keep them locked</source>
        <translation>Verschlossen lassen</translation>
    </message>
    <message>
        <source>One key is in %1, in the clear. Delete the file as soon as it has done its work.</source>
        <translation>Ein Schlüssel steht unverschlüsselt in %1. Löschen Sie die Datei, sobald sie ihren Zweck erfüllt hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n keys are in %1, in the clear. Delete the file as soon as it has done its work.</source>
        <translation>
            <numerusform>%n Schlüssel steht unverschlüsselt in %1. Löschen Sie die Datei, sobald sie ihren Zweck erfüllt hat.</numerusform>
            <numerusform>%n Schlüssel stehen unverschlüsselt in %1. Löschen Sie die Datei, sobald sie ihren Zweck erfüllt hat.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ExportPage</name>
    <message>
        <source>Take something out of the wallet</source>
        <translation>Etwas aus dem Tresor exportieren</translation>
    </message>
    <message>
        <source>Without any value of a key</source>
        <translation>Ohne Werte der Schlüssel</translation>
    </message>
    <message>
        <source>Values in the clear</source>
        <translation>Werte unverschlüsselt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Key register</source>
        <translation>Schlüsselverzeichnis</translation>
    </message>
    <message>
        <source>Every key with what it is for, where it is used, who has it and what is due: for the accountant or the insurer.</source>
        <translation>Alle Schlüssel mit Zweck, Orten, Empfängern und Terminen: für die Buchhaltung oder die Versicherung.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Rules for staff</source>
        <translation>Regeln fürs Team</translation>
    </message>
    <message>
        <source>One page about how keys are handled here, made from your settings.</source>
        <translation>Eine Seite zum Umgang mit Schlüsseln bei Ihnen, erstellt aus Ihren Einstellungen.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>When keys are to be rotated and when they expire. Saved over the one from last time, it brings that up to date.</source>
        <translation>Wann Schlüssel zu erneuern sind und wann sie ablaufen. Speichern Sie ihn über den vorigen, um diesen zu aktualisieren.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Settings file (.env)</source>
        <translation>Einstellungsdatei (.env)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Anyone who finds the file can use these keys. A handoff file is as quick and stays locked.</source>
        <translation>Wer die Datei findet, kann diese Schlüssel nutzen. Eine Übergabedatei geht genauso schnell und bleibt verschlossen.</translation>
    </message>
    <message>
        <source>Which keys</source>
        <translation>Welche Schlüssel</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Hand off instead</source>
        <translation>Stattdessen übergeben</translation>
    </message>
    <message>
        <source>Export in the clear…</source>
        <translation>Unverschlüsselt exportieren…</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>Nur %1</translation>
    </message>
    <message>
        <source>All keys of the wallet</source>
        <translation>Alle Schlüssel des Tresors</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::FirstKeyView</name>
    <message>
        <source>Add key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Paste a key</source>
        <translation>Schlüssel einfügen</translation>
    </message>
    <message>
        <source>The value goes in first and is never shown unless you ask. Takes half a minute.</source>
        <translation>Zuerst kommt der Wert; er wird nur angezeigt, wenn Sie es verlangen. Dauert eine halbe Minute.</translation>
    </message>
    <message>
        <source>Add your first key</source>
        <translation>Ersten Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Start with the one that could cost you most: payments, mail, your shop.</source>
        <translation>Beginnen Sie mit dem, der Sie am meisten kosten könnte: Zahlungen, E-Mail, Ihr Shop.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::FirstSteps</name>
    <message>
        <source>1. Paste a key</source>
        <translation>1. Schlüssel einfügen</translation>
    </message>
    <message>
        <source>Keyfold tells what it is and proposes a name. Takes half a minute.</source>
        <translation>Keyfold erkennt, was es ist, und schlägt einen Namen vor. Dauert eine halbe Minute.</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>2. Say who else has it</source>
        <translation>2. Eintragen, wer ihn noch hat</translation>
    </message>
    <message>
        <source>An agency, a bookkeeper: when they leave, you see at once what to replace.</source>
        <translation>Eine Agentur, ein Buchhalter: Endet die Zusammenarbeit, sehen Sie sofort, was zu ersetzen ist.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Empfänger hinzufügen</translation>
    </message>
    <message>
        <source>3. See what is risky</source>
        <translation>3. Sehen, was riskant ist</translation>
    </message>
    <message>
        <source>Too much allowed, used twice, never replaced: Health says it, worst first.</source>
        <translation>Zu viele Rechte, doppelt verwendet, nie ersetzt: Unter Zustand sehen Sie es, das Schlimmste zuerst.</translation>
    </message>
    <message>
        <source>Open Health</source>
        <translation>Zustand ansehen</translation>
    </message>
    <message>
        <source>Add your first key</source>
        <translation>Ersten Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Start with the one that could cost you most: payments, mail, your shop.</source>
        <translation>Beginnen Sie mit dem, der Sie am meisten kosten könnte: Zahlungen, E-Mail, Ihr Shop.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::GiveForm</name>
    <message>
        <source>Note who has a key</source>
        <translation>Eintragen, wer einen Schlüssel hat</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>A name; a new one is added</source>
        <translation>Ein Name; neue werden hinzugefügt</translation>
    </message>
    <message>
        <source>Part of the key’s name</source>
        <translation>Ein Teil des Schlüsselnamens</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Which key</source>
        <translation>Welchen Schlüssel</translation>
    </message>
    <message>
        <source>Until (may be left out)</source>
        <translation>Bis (kann leer bleiben)</translation>
    </message>
    <message>
        <source>How they got it</source>
        <translation>Auf welchem Weg</translation>
    </message>
    <message>
        <source>Say who has it.</source>
        <translation>Tragen Sie ein, wer ihn hat.</translation>
    </message>
    <message>
        <source>Choose one of your keys.</source>
        <translation>Wählen Sie einen Ihrer Schlüssel.</translation>
    </message>
    <message>
        <source>That is not a date. Write it like 2026-12-31.</source>
        <translation>Das ist kein Datum. Schreiben Sie es so: 2026-12-31.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HandoffAside</name>
    <message>
        <source>What %1 gets</source>
        <translation>Das bekommt %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The values, and what they may do.</source>
        <translation>Die Werte und was sie dürfen.</translation>
    </message>
    <message>
        <source>No notes, no places of use, no history, no other people.</source>
        <translation>Keine Notizen, keine Orte, kein Verlauf, keine anderen Empfänger.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a message</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Until %1. You are reminded to rotate then.</source>
        <translation>Bis %1. Sie werden dann ans Erneuern erinnert.</translation>
    </message>
    <message>
        <source>Without an end.</source>
        <translation>Ohne Enddatum.</translation>
    </message>
    <message>
        <source>Noted in History and under %1.</source>
        <translation>Eingetragen im Verlauf und unter „%1“.</translation>
    </message>
    <message>
        <source>Opens with their key, in Keyfold or any age program.</source>
        <translation>Öffnet nur der Empfänger, in Keyfold oder jedem age-Programm.</translation>
    </message>
    <message>
        <source>Opens in a browser with the passphrase, without a network.</source>
        <translation>Öffnet sich mit der Passphrase im Browser, ohne Netz.</translation>
    </message>
    <message>
        <source>Opens with the passphrase, in Keyfold or any age program.</source>
        <translation>Öffnet sich mit der Passphrase, in Keyfold oder jedem age-Programm.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HandoffController</name>
    <message>
        <source>No browser could be opened. Go to %1 yourself.</source>
        <translation>Es ließ sich kein Browser öffnen. Gehen Sie selbst zu %1.</translation>
    </message>
    <message>
        <source>The folder could not be shown. It is %1.</source>
        <translation>Der Ordner ließ sich nicht anzeigen. Es ist %1.</translation>
    </message>
    <message>
        <source>the passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Open somebody’s request</source>
        <translation>Anfrage öffnen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>This file is not a request for keys. Ask for it again, or paste their public key.</source>
        <translation>Diese Datei ist keine Schlüsselanfrage. Bitten Sie um eine neue oder fügen Sie den öffentlichen Schlüssel ein.</translation>
    </message>
    <message>
        <source>Save the handoff</source>
        <translation>Übergabe speichern</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <source>Encrypted file (*.age)</source>
        <translation>Verschlüsselte Datei (*.age)</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HandoffFileStep</name>
    <message>
        <source>A file, for Keyfold or any age program</source>
        <translation>Eine Datei, für Keyfold oder jedes age-Programm</translation>
    </message>
    <message>
        <source>The same as text, for a chat</source>
        <translation>Dasselbe als Text, für einen Chat</translation>
    </message>
    <message>
        <source>A page that opens in any browser</source>
        <translation>Eine Seite, die sich in jedem Browser öffnet</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the file’s name or folder</source>
        <translation>Namen oder Ordner der Datei ändern</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>It is encrypted, so it may travel by e-mail or chat. Nothing has been written or noted so far.</source>
        <translation>Sie ist verschlüsselt und darf per E-Mail oder Chat reisen. Bisher wurde nichts gespeichert oder eingetragen.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HandoffKeysStep</name>
    <message>
        <source>Make a new key for them instead?</source>
        <translation>Lieber einen eigenen Schlüssel dafür erstellen?</translation>
    </message>
    <message>
        <source>They can have a key of their own. Then you can end it without touching yours.</source>
        <translation>Wer einen eigenen Schlüssel bekommt, dem können Sie ihn wieder nehmen, ohne Ihren anzurühren.</translation>
    </message>
    <message>
        <source>Or hand over this one</source>
        <translation>Oder diesen übergeben</translation>
    </message>
    <message numerus="yes">
        <source>Or hand over %n keys as they are</source>
        <translation>
            <numerusform>Oder %n Schlüssel übergeben, wie er ist</numerusform>
            <numerusform>Oder %n Schlüssel übergeben, wie sie sind</numerusform>
        </translation>
    </message>
    <message>
        <source>A key of their own</source>
        <translation>Ein eigener Schlüssel</translation>
    </message>
    <message>
        <source>A key of their own at %1</source>
        <translation>Ein eigener Schlüssel bei %1</translation>
    </message>
    <message>
        <source>Make it there with the rights they need, then add it here and hand that one over. Opens %1 in your browser.</source>
        <translation>Erstellen Sie ihn dort mit den nötigen Rechten, fügen Sie ihn dann hier hinzu und übergeben Sie diesen. Öffnet %1 in Ihrem Browser.</translation>
    </message>
    <message>
        <source>Make it at the provider with the rights they need, then add it here and hand that one over.</source>
        <translation>Erstellen Sie ihn beim Anbieter mit den nötigen Rechten, fügen Sie ihn dann hier hinzu und übergeben Sie diesen.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Seite öffnen</translation>
    </message>
    <message>
        <source>Add the new key</source>
        <translation>Neuen Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Hand over %1 of %2</source>
        <translation>%1 von %2 übergeben</translation>
    </message>
    <message>
        <source>Used in %1. When they are to lose it, that has to be changed too.</source>
        <translation>Verwendet in %1. Soll der Zugriff einmal enden, ist auch dort umzustellen.</translation>
    </message>
    <message>
        <source>Known to %1 already.</source>
        <translation>Schon bekannt bei %1.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HandoffPage</name>
    <message>
        <source>Hand off</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>You asked for: %1</source>
        <translation>Ihre Anfrage: %1</translation>
    </message>
    <message>
        <source>they</source>
        <comment>the person who gets a key</comment>
        <translation>diese Person</translation>
    </message>
    <message>
        <source>Hand off to %1</source>
        <translation>An %1 übergeben</translation>
    </message>
    <message>
        <source>All keys › %1</source>
        <translation>Alle Schlüssel › %1</translation>
    </message>
    <message>
        <source>Choose the keys</source>
        <translation>Schlüssel auswählen</translation>
    </message>
    <message>
        <source>Choose who gets them</source>
        <translation>Empfänger auswählen</translation>
    </message>
    <message>
        <source>%1, by passphrase</source>
        <translation>%1, mit Passphrase</translation>
    </message>
    <message>
        <source>%1, by public key</source>
        <translation>%1, öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Say what for</source>
        <translation>Zweck angeben</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Ohne Enddatum</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Datei speichern</translation>
    </message>
    <message>
        <source>Tell the passphrase</source>
        <translation>Passphrase mitteilen</translation>
    </message>
    <message>
        <source>Send the file</source>
        <translation>Datei senden</translation>
    </message>
    <message>
        <source>By another way than the file</source>
        <translation>Auf anderem Weg als die Datei</translation>
    </message>
    <message>
        <source>By any way</source>
        <translation>Auf beliebigem Weg</translation>
    </message>
    <message>
        <source>Hand over as it is</source>
        <translation>Unverändert übergeben</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Speichert…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>After Done the passphrase cannot be shown again.</source>
        <translation>Nach „Fertig“ lässt sich die Passphrase nicht mehr anzeigen.</translation>
    </message>
    <message>
        <source>Values leave the wallet in this step.</source>
        <translation>In diesem Schritt verlassen Werte den Tresor.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HandoffPersonStep</name>
    <message>
        <source>With a passphrase that I tell them</source>
        <translation>Mit einer Passphrase, die ich mitteile</translation>
    </message>
    <message>
        <source>For their public key</source>
        <translation>Für einen öffentlichen Schlüssel</translation>
    </message>
    <message>
        <source>Take it from their request</source>
        <translation>Aus der Anfrage übernehmen</translation>
    </message>
    <message>
        <source>A name; a new one is added to People</source>
        <translation>Ein Name; neue kommen unter Empfänger dazu</translation>
    </message>
    <message>
        <source>Their public key</source>
        <translation>Öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>The line that begins with age1</source>
        <translation>Die Zeile, die mit age1 beginnt</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What does the file open with?</source>
        <translation>Wie wird die Datei verschlossen?</translation>
    </message>
    <message>
        <source>Who gets it?</source>
        <translation>Wer bekommt sie?</translation>
    </message>
    <message>
        <source>They are noted under People, so that you see what to replace when they leave.</source>
        <translation>Wird unter Empfänger eingetragen, damit Sie beim Ausscheiden sehen, was zu ersetzen ist.</translation>
    </message>
    <message>
        <source>“%1” is new, and is added to People.</source>
        <translation>„%1“ ist neu und kommt unter Empfänger dazu.</translation>
    </message>
    <message>
        <source>Say who gets it.</source>
        <translation>Tragen Sie den Empfänger ein.</translation>
    </message>
    <message>
        <source>This public key is of a later kind, which this Keyfold does not know. Ask for one of the ordinary kind.</source>
        <translation>Dieser öffentliche Schlüssel ist von einer neueren Art, die dieses Keyfold nicht kennt. Bitten Sie um einen der gewöhnlichen Art.</translation>
    </message>
    <message>
        <source>This is not a whole public key. One begins with age1 and has 62 letters and digits; paste it as it was sent.</source>
        <translation>Das ist kein vollständiger öffentlicher Schlüssel. Er beginnt mit age1 und hat 62 Buchstaben und Ziffern; fügen Sie ihn ein, wie er gesendet wurde.</translation>
    </message>
    <message>
        <source>Remember this public key for %1</source>
        <translation>Diesen öffentlichen Schlüssel für %1 merken</translation>
    </message>
    <message>
        <source>Remember this public key for %1, in the place of the other one</source>
        <translation>Diesen öffentlichen Schlüssel für %1 merken, anstelle des anderen</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HandoffTellStep</name>
    <message>
        <source>Passphrase, seven words on the screen</source>
        <translation>Passphrase, sieben Wörter auf dem Bildschirm</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>shown this once, kept nowhere</source>
        <translation>nur dieses Mal gezeigt, nirgends gespeichert</translation>
    </message>
    <message>
        <source>Copy the passphrase</source>
        <translation>Passphrase kopieren</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Im Ordner anzeigen</translation>
    </message>
    <message>
        <source>How do you tell it?</source>
        <translation>Wie teilen Sie sie mit?</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Per Telefon</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Tell %1 the passphrase</source>
        <translation>%1 die Passphrase mitteilen</translation>
    </message>
    <message>
        <source>Call, or say it face to face. Whoever reads the message with the file must not find the passphrase beside it.</source>
        <translation>Rufen Sie an oder sagen Sie sie persönlich. Wer die Nachricht mit der Datei liest, darf die Passphrase nicht daneben finden.</translation>
    </message>
    <message>
        <source>Send %1 the file</source>
        <translation>%1 die Datei senden</translation>
    </message>
    <message>
        <source>It opens with their key alone, so it may travel by e-mail or chat.</source>
        <translation>Sie öffnet sich nur mit dem Schlüssel des Empfängers und darf per E-Mail oder Chat reisen.</translation>
    </message>
    <message>
        <source>Encrypted, %1</source>
        <translation>Verschlüsselt, %1</translation>
    </message>
    <message>
        <source>Keyfold was locked meanwhile, and the passphrase is gone. If it has not been told yet, delete the file and hand over once more.</source>
        <translation>Keyfold wurde inzwischen gesperrt, und die Passphrase ist weg. Haben Sie sie noch nicht mitgeteilt, löschen Sie die Datei und übergeben Sie noch einmal.</translation>
    </message>
    <message>
        <source>In another messenger</source>
        <translation>Über einen anderen Messenger</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HandoffWordsStep</name>
    <message>
        <source>What it is for, and what they should know</source>
        <translation>Wofür er ist und was dabei zu wissen ist</translation>
    </message>
    <message>
        <source>Until (may be left out)</source>
        <translation>Bis (kann leer bleiben)</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Until %n days from today</source>
        <translation>
            <numerusform>Bis in %n Tag</numerusform>
            <numerusform>Bis in %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>A line to them</source>
        <translation>Ein paar Worte dazu</translation>
    </message>
    <message>
        <source>Your name, as they know you</source>
        <translation>Ihr Name, wie man Sie dort kennt</translation>
    </message>
    <message>
        <source>What for, and until when?</source>
        <translation>Wofür und bis wann?</translation>
    </message>
    <message>
        <source>On that day Keyfold reminds you to rotate the key. What you write here is in the file with it.</source>
        <translation>An diesem Tag erinnert Keyfold Sie daran, den Schlüssel zu erneuern. Was Sie hier schreiben, steht mit in der Datei.</translation>
    </message>
    <message>
        <source>That day is over. Choose a later one.</source>
        <translation>Dieser Tag ist vorbei. Wählen Sie einen späteren.</translation>
    </message>
    <message>
        <source>That is not a date. Write it like 2026-12-31.</source>
        <translation>Das ist kein Datum. Schreiben Sie es so: 2026-12-31.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HealthPage</name>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Act now</source>
        <translation>Jetzt handeln</translation>
    </message>
    <message>
        <source>someone may be in</source>
        <translation>jemand könnte drin sein</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Bald</translation>
    </message>
    <message>
        <source>a risk that grows</source>
        <translation>ein Risiko, das wächst</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>when you have time</source>
        <translation>wenn Sie Zeit haben</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nichts zu tun</translation>
    </message>
    <message>
        <source>Every key is in order</source>
        <translation>Alle Schlüssel sind in Ordnung</translation>
    </message>
    <message>
        <source>Keyfold looks again whenever something changes.</source>
        <translation>Keyfold prüft neu, sobald sich etwas ändert.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Checked just now, on this computer. Start at the top.</source>
        <translation>Gerade eben auf diesem Computer geprüft. Beginnen Sie oben.</translation>
    </message>
    <message>
        <source>Checked just now, on this computer.</source>
        <translation>Gerade eben auf diesem Computer geprüft.</translation>
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
        <translation>Zum nächsten Teil, zum vorigen</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End</source>
        <translation>Pfeiltasten, Pos1, Ende</translation>
    </message>
    <message>
        <source>Move in a list or in the 90 days</source>
        <translation>In einer Liste oder den 90 Tagen bewegen</translation>
    </message>
    <message>
        <source>Open; in a form, the filled button</source>
        <translation>Öffnen; im Formular die ausgefüllte Schaltfläche</translation>
    </message>
    <message>
        <source>Save, from any field</source>
        <translation>Speichern, aus jedem Feld</translation>
    </message>
    <message>
        <source>Clear the search, close a pane, leave the task (it is kept)</source>
        <translation>Suche leeren, Bereich schließen, Aufgabe verlassen (sie bleibt erhalten)</translation>
    </message>
    <message>
        <source>Any letter</source>
        <translation>Beliebiger Buchstabe</translation>
    </message>
    <message>
        <source>Search, from outside a field</source>
        <translation>Suchen, außerhalb eines Felds</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Menüleiste</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Hilfe schließen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>History, newest first</source>
        <translation>Verlauf, Neuestes zuerst</translation>
    </message>
    <message>
        <source>Narrow the history down</source>
        <translation>Verlauf eingrenzen</translation>
    </message>
    <message>
        <source>A key, a person, or what was done</source>
        <translation>Ein Schlüssel, eine Person oder was getan wurde</translation>
    </message>
    <message>
        <source>Line %1 of the history was changed outside Keyfold. Lines before it are whole.</source>
        <translation>Zeile %1 des Verlaufs wurde außerhalb von Keyfold geändert. Die Zeilen davor sind unversehrt.</translation>
    </message>
    <message>
        <source>The history is whole: no line was changed or removed.</source>
        <translation>Der Verlauf ist unversehrt: Keine Zeile wurde geändert oder entfernt.</translation>
    </message>
    <message>
        <source>The newest %1 lines are shown. The command line shows all of them: keyfold-cli log.</source>
        <translation>Gezeigt werden die neuesten %1 Zeilen. Auf der Befehlszeile sehen Sie alle: keyfold-cli log.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HomePage</name>
    <message>
        <source>To do today</source>
        <translation>Heute zu tun</translation>
    </message>
    <message>
        <source>The next days</source>
        <translation>Die nächsten Tage</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles gut</translation>
    </message>
    <message>
        <source>What wants attention comes up here by itself.</source>
        <translation>Was Aufmerksamkeit braucht, erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>Next 10 days</source>
        <translation>Nächste 10 Tage</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>All that is due</source>
        <translation>Alles, was fällig ist</translation>
    </message>
    <message>
        <source>The next 90 days</source>
        <translation>Die nächsten 90 Tage</translation>
    </message>
    <message>
        <source>square: rotate   diamond: expires   circle: access ends</source>
        <translation>Quadrat: erneuern   Raute: läuft ab   Kreis: Zugriff endet</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%n more; they come up as these are done</source>
        <translation>
            <numerusform>%n weitere; sie folgt, wenn diese erledigt sind</numerusform>
            <numerusform>%n weitere; sie folgen, wenn diese erledigt sind</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>Als Nächstes: %1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 keys have nothing to do</source>
        <translation>Bei %1 von %2 Schlüsseln ist nichts zu tun</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ImportController</name>
    <message>
        <source>Import keys</source>
        <translation>Schlüssel importieren</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ImportPage</name>
    <message>
        <source>Import keys</source>
        <translation>Schlüssel importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>Say which column is what</source>
        <translation>Spalten zuordnen</translation>
    </message>
    <message>
        <source>Not needed here</source>
        <translation>Hier nicht nötig</translation>
    </message>
    <message>
        <source>Of a table</source>
        <translation>Bei einer Tabelle</translation>
    </message>
    <message>
        <source>Look through</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Nothing is saved yet</source>
        <translation>Noch ist nichts gespeichert</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Can be undone</source>
        <translation>Lässt sich zurücknehmen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Schlüssel anzeigen</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ImportedStep</name>
    <message>
        <source>Take them out again</source>
        <translation>Wieder herausnehmen</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>Datei löschen</translation>
    </message>
    <message>
        <source>The keys are in your wallet</source>
        <translation>Die Schlüssel sind in Ihrem Tresor</translation>
    </message>
    <message>
        <source>One key came in.</source>
        <translation>Ein Schlüssel importiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n keys came in.</source>
        <translation>
            <numerusform>%n Schlüssel importiert.</numerusform>
            <numerusform>%n Schlüssel importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>One got a newer value.</source>
        <translation>Einer mit neuerem Wert.</translation>
    </message>
    <message numerus="yes">
        <source>%n got a newer value.</source>
        <translation>
            <numerusform>%n mit neuerem Wert.</numerusform>
            <numerusform>%n mit neuerem Wert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 still holds the secrets in the clear</source>
        <translation>%1 enthält die Geheimnisse noch unverschlüsselt</translation>
    </message>
    <message>
        <source>Once nothing reads it any more, delete it. What was deleted may still lie on the disk, most of all on an SSD, and in backups and synchronised folders: rotate the keys that matter.</source>
        <translation>Löschen Sie die Datei, sobald nichts sie mehr liest. Gelöschtes kann noch auf dem Datenträger liegen, vor allem auf einer SSD, und in Sicherungen und Sync-Ordnern: Erneuern Sie die Schlüssel, auf die es ankommt.</translation>
    </message>
    <message>
        <source>Not all that is in it came in. Look through what was left out, then delete it yourself.</source>
        <translation>Nicht alles daraus wurde importiert. Sehen Sie durch, was weggelassen wurde, und löschen Sie die Datei dann selbst.</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>%1 wurde gelöscht</translation>
    </message>
    <message>
        <source>Its content may still lie on the disk, in backups and in synchronised folders: rotate the keys that matter.</source>
        <translation>Der Inhalt kann noch auf dem Datenträger, in Sicherungen und in Sync-Ordnern liegen: Erneuern Sie die Schlüssel, auf die es ankommt.</translation>
    </message>
    <message>
        <source>Taken out again. The file is as it was.</source>
        <translation>Wieder herausgenommen. Die Datei ist, wie sie war.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::IncidentController</name>
    <message>
        <source>No browser could be opened. Go to %1 yourself.</source>
        <translation>Es ließ sich kein Browser öffnen. Gehen Sie selbst zu %1.</translation>
    </message>
    <message>
        <source>Noted, with the time</source>
        <translation>Eingetragen, mit Uhrzeit</translation>
    </message>
    <message>
        <source>The incident is closed</source>
        <translation>Der Vorfall ist abgeschlossen</translation>
    </message>
    <message>
        <source>Leak report %1</source>
        <translation>Leckbericht %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert: %1</translation>
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
        <translation>Noch nicht erledigt</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Erledigt: %1</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::IncidentView</name>
    <message>
        <source>See the key</source>
        <translation>Schlüssel ansehen</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Close incident</source>
        <translation>Vorfall abschließen</translation>
    </message>
    <message>
        <source>It is dealt with</source>
        <translation>Ist erledigt</translation>
    </message>
    <message>
        <source>What it could reach</source>
        <translation>Was er erreichen konnte</translation>
    </message>
    <message>
        <source>It was a false alarm</source>
        <translation>War ein Fehlalarm</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Leaked, reported on %1. %2 of %3 steps done.</source>
        <translation>Kompromittiert, gemeldet am %1. %2 von %3 Schritten erledigt.</translation>
    </message>
    <message>
        <source>Closed on %1.</source>
        <translation>Am %1 abgeschlossen.</translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation>Alle Schritte sind erledigt.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps are not done. What was noted stays in the history.</source>
        <translation>
            <numerusform>%n Schritt ist nicht erledigt. Was eingetragen wurde, bleibt im Verlauf.</numerusform>
            <numerusform>%n Schritte sind nicht erledigt. Was eingetragen wurde, bleibt im Verlauf.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
    <message>
        <source>Opens %1 in your browser.</source>
        <translation>Öffnet %1 in Ihrem Browser.</translation>
    </message>
    <message>
        <source>Rotate the key</source>
        <translation>Schlüssel erneuern</translation>
    </message>
    <message>
        <source>About 18.40 EUR</source>
        <translation>Etwa 18,40 EUR</translation>
    </message>
    <message>
        <source>What it cost (may be left out)</source>
        <translation>Was es gekostet hat (kann leer bleiben)</translation>
    </message>
    <message>
        <source>What you found or did (may be left out)</source>
        <translation>Was Sie gefunden oder getan haben (kann leer bleiben)</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Notiz speichern</translation>
    </message>
    <message>
        <source>Step is done</source>
        <translation>Schritt erledigt</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Trifft nicht zu</translation>
    </message>
    <message>
        <source>How it came out</source>
        <translation>Wie es herauskam</translation>
    </message>
    <message>
        <source>What it cost</source>
        <translation>Was es gekostet hat</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>Sicherheitsvorfälle</translation>
    </message>
    <message>
        <source>No leak is known</source>
        <translation>Kein Leck bekannt</translation>
    </message>
    <message>
        <source>If a key may have come into the wrong hands, open the key and choose “Report a leak”.</source>
        <translation>Wenn ein Schlüssel in falsche Hände geraten sein könnte, öffnen Sie ihn und wählen Sie „Leck melden“.</translation>
    </message>
    <message>
        <source>Go to the keys</source>
        <translation>Zu den Schlüsseln</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeyColumnHead</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeyDetail</name>
    <message>
        <source>Leaked</source>
        <translation>Kompromittiert</translation>
    </message>
    <message>
        <source>Half rotated</source>
        <translation>Halb erneuert</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Active since %1</source>
        <translation>Aktiv seit %1</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Make a new one in the provider’s dashboard, then put it in here.</source>
        <translation>Erstellen Sie beim Anbieter einen neuen und tragen Sie ihn dann hier ein.</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Schlüssel</translation>
    </message>
    <message>
        <source>Close the key</source>
        <translation>Schlüssel schließen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Go on rotating</source>
        <comment>button</comment>
        <translation>Erneuerung fortsetzen</translation>
    </message>
    <message>
        <source>Rotate</source>
        <comment>button</comment>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Hand off</source>
        <comment>button</comment>
        <translation>Übergeben</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeyEditController</name>
    <message>
        <source>Saved %1</source>
        <comment>10:42</comment>
        <translation>Gespeichert um %1</translation>
    </message>
    <message>
        <source>Key removed</source>
        <translation>Schlüssel entfernt</translation>
    </message>
    <message>
        <source>The key is back</source>
        <translation>Schlüssel wieder da</translation>
    </message>
    <message>
        <source>Take a key from a file</source>
        <translation>Schlüssel aus einer Datei übernehmen</translation>
    </message>
    <message>
        <source>Key files (%1)</source>
        <translation>Schlüsseldateien (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeyEditorPage</name>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Gift cards</source>
        <translation>Geschenkkarten</translation>
    </message>
    <message>
        <source>Shop checkout</source>
        <translation>Shop-Kasse</translation>
    </message>
    <message>
        <source>Stripe – Gift cards – Shop checkout – live</source>
        <translation>Stripe – Geschenkkarten – Shop-Kasse – live</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation>Speichern und nächster</translation>
    </message>
    <message>
        <source>Save key</source>
        <translation>Schlüssel speichern</translation>
    </message>
    <message>
        <source>The key itself</source>
        <translation>Der Schlüssel selbst</translation>
    </message>
    <message>
        <source>A line break at the end of what you pasted was left out.</source>
        <translation>Ein Zeilenumbruch am Ende des Eingefügten wurde weggelassen.</translation>
    </message>
    <message>
        <source>That is not text, or more than 1 MiB of it. Copy the key alone.</source>
        <translation>Das ist kein Text oder mehr als 1 MiB davon. Kopieren Sie nur den Schlüssel.</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>Live, Test or your own word</source>
        <translation>Produktiv, Test oder ein eigenes Wort</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Wofür ist er?</translation>
    </message>
    <message>
        <source>Where is it used?</source>
        <translation>Wo wird er verwendet?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Only the value and a name are required.</source>
        <translation>Nötig sind nur der Wert und ein Name.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Locking has cleared the value. Paste it again; the rest is kept.</source>
        <translation>Beim Sperren wurde der Wert geleert. Fügen Sie ihn neu ein; der Rest ist noch da.</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>Schlüssel hier einfügen</translation>
    </message>
    <message>
        <source>Edit the key</source>
        <translation>Schlüssel bearbeiten</translation>
    </message>
    <message>
        <source>Paste a new value here, or leave it as it is</source>
        <translation>Neuen Wert hier einfügen oder so lassen</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>“%1” has something that cannot be read.</source>
        <translation>In „%1“ steht etwas, das sich nicht lesen lässt.</translation>
    </message>
    <message>
        <source>Paste again</source>
        <translation>Neu einfügen</translation>
    </message>
    <message>
        <source>written from the answers above</source>
        <translation>aus den Antworten oben gebildet</translation>
    </message>
    <message>
        <source>Take “%1”</source>
        <translation>„%1“ übernehmen</translation>
    </message>
    <message>
        <source>good name</source>
        <translation>guter Name</translation>
    </message>
    <message>
        <source>Take the key from a file</source>
        <translation>Schlüssel aus einer Datei übernehmen</translation>
    </message>
    <message>
        <source>The key itself: %1</source>
        <translation>Der Schlüssel selbst: %1</translation>
    </message>
    <message>
        <source>That is not text, or more than 1 MiB of it. Choose the file that holds the key.</source>
        <translation>Das ist kein Text oder mehr als 1 MiB davon. Wählen Sie die Datei, die den Schlüssel enthält.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeyFindingsCard</name>
    <message>
        <source>Act now</source>
        <translation>Jetzt handeln</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Bald</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Gut zu wissen</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Befunde</translation>
    </message>
    <message>
        <source>Leave this finding out</source>
        <translation>Diesen Befund ausblenden</translation>
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
        <translation>Alle Schlüssel</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>the best %1 of %2</source>
        <comment>500 of 10,000 keys</comment>
        <translation>die besten %1 von %2</translation>
    </message>
    <message>
        <source>More keys fit. Type another letter to narrow them down.</source>
        <translation>Es passen noch mehr Schlüssel. Ein weiterer Buchstabe grenzt sie ein.</translation>
    </message>
    <message>
        <source>Filter: %1. Delete removes it.</source>
        <translation>Filter: %1. Die Taste Entf entfernt ihn.</translation>
    </message>
    <message>
        <source>No key fits these filters</source>
        <translation>Kein Schlüssel passt zu diesen Filtern</translation>
    </message>
    <message>
        <source>No key matches “%1”</source>
        <translation>Kein Schlüssel passt zu „%1“</translation>
    </message>
    <message>
        <source>Search looks at names, providers, places, tags and notes.</source>
        <translation>Gesucht wird in Namen, Anbietern, Orten, Schlagwörtern und Notizen.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>Nach Anbieter</translation>
    </message>
    <message>
        <source>By environment</source>
        <translation>Nach Umgebung</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Nach Schlagwort</translation>
    </message>
    <message>
        <source>By who has it</source>
        <translation>Nach Empfänger</translation>
    </message>
    <message>
        <source>By what is due</source>
        <translation>Nach Fälligkeit</translation>
    </message>
    <message>
        <source>With a finding</source>
        <translation>Mit Befund</translation>
    </message>
    <message>
        <source>No key with these filters matches “%1”</source>
        <translation>Mit diesen Filtern passt kein Schlüssel zu „%1“</translation>
    </message>
    <message>
        <source>Search all keys</source>
        <translation>Alle Schlüssel durchsuchen</translation>
    </message>
    <message>
        <source>Search “%1”</source>
        <translation>„%1“ suchen</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>By due date</source>
        <translation>Nach Fälligkeit</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Nach Zuständigkeit</translation>
    </message>
    <message>
        <source>Order of the list: %1</source>
        <translation>Reihenfolge der Liste: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>16 of 25 keys</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>In der Liste anzeigen</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeySelectionController</name>
    <message>
        <source>Tagged “%1”</source>
        <translation>Schlagwort „%1“ hinzugefügt</translation>
    </message>
    <message>
        <source>No owner any more</source>
        <translation>Niemand mehr zuständig</translation>
    </message>
    <message>
        <source>Owned by %1</source>
        <translation>%1 ist zuständig</translation>
    </message>
    <message>
        <source>Rotation not planned any more</source>
        <translation>Erneuerung nicht mehr geplant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Tagged “shop”: 7 keys</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing changed: the chosen keys have that already.</source>
        <translation>Nichts geändert: Die ausgewählten Schlüssel haben das schon.</translation>
    </message>
    <message>
        <source>Marked as revoked: %1.</source>
        <comment>Marked as revoked: 7 keys.</comment>
        <translation>Als widerrufen markiert: %1.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeySelectionView</name>
    <message>
        <source>All keys</source>
        <translation>Alle Schlüssel</translation>
    </message>
    <message>
        <source>Hand off</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>Mark as revoked</source>
        <translation>Als widerrufen markieren</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Chosen keys</source>
        <translation>Ausgewählte Schlüssel</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>Nicht geplant</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Set owner</source>
        <translation>Zuständigkeit eintragen</translation>
    </message>
    <message>
        <source>Set rotation</source>
        <translation>Erneuerung festlegen</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Erneuerung</translation>
    </message>
    <message>
        <source>This is noted for good: a revoked key does not come back.</source>
        <translation>Das wird endgültig eingetragen: Ein widerrufener Schlüssel kommt nicht zurück.</translation>
    </message>
    <message>
        <source>When they no longer work at their providers, say so here.</source>
        <translation>Wenn sie bei ihren Anbietern nicht mehr gelten, tragen Sie es hier ein.</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>und 1 weiterer</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark 1 key as revoked</source>
        <translation>1 Schlüssel als widerrufen markieren</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n keys as revoked</source>
        <translation>
            <numerusform>%n Schlüssel als widerrufen markieren</numerusform>
            <numerusform>%n Schlüssel als widerrufen markieren</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeyUseController</name>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>The clipboard is cleared as soon as this window is in front</source>
        <translation>Die Zwischenablage wird geleert, sobald dieses Fenster vorn ist</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::LookHandoffStep</name>
    <message>
        <source>somebody who gave no name</source>
        <translation>jemandem ohne Namensangabe</translation>
    </message>
    <message>
        <source>One key from %1</source>
        <translation>Ein Schlüssel von %1</translation>
    </message>
    <message numerus="yes">
        <source>%n keys from %1</source>
        <translation>
            <numerusform>%n Schlüssel von %1</numerusform>
            <numerusform>%n Schlüssel von %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on %1, to be used until %2.</source>
        <translation>Erstellt am %1, nutzbar bis %2.</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <translation>Erstellt am %1.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take in %1</source>
        <translation>%1 übernehmen</translation>
    </message>
    <message>
        <source>You already have this value: %1.</source>
        <translation>Diesen Wert haben Sie schon: %1.</translation>
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
        <translation>Menüleiste</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::NameStep</name>
    <message>
        <source>The name of your business</source>
        <translation>Der Name Ihres Betriebs</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Anderen Ordner wählen</translation>
    </message>
    <message>
        <source>Name your wallet</source>
        <translation>Tresor benennen</translation>
    </message>
    <message>
        <source>It is one file. You can copy it, back it up and take it with you like any other.</source>
        <translation>Er ist eine einzige Datei. Sie können sie kopieren, sichern und mitnehmen wie jede andere.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>In %1</translation>
    </message>
    <message>
        <source>The wallet has no name. Your business’s will do.</source>
        <translation>Der Tresor hat keinen Namen. Der Ihres Betriebs reicht.</translation>
    </message>
    <message>
        <source>There is a wallet of that name already. Choose another name or folder.</source>
        <translation>Es gibt schon einen Tresor mit diesem Namen. Wählen Sie einen anderen Namen oder Ordner.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::NewWalletPage</name>
    <message>
        <source>Choose a password</source>
        <translation>Passwort wählen</translation>
    </message>
    <message>
        <source>It opens everything, and nobody can reset it: not us, not a support desk. The next step makes a sheet for the day you forget it.</source>
        <translation>Es öffnet alles, und niemand kann es zurücksetzen: weder wir noch ein Kundendienst. Im nächsten Schritt entsteht ein Blatt für den Tag, an dem Sie es vergessen.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>New wallet</source>
        <translation>Neuer Tresor</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nichts verlässt diesen Computer.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Make the wallet</source>
        <translation>Tresor anlegen</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>Juniper &amp; Pine, in Documents</comment>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>Name and place</source>
        <translation>Name und Speicherort</translation>
    </message>
    <message>
        <source>What it is called, where it lies</source>
        <translation>Wie er heißt und wo er liegt</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The way in, every day</source>
        <translation>Der Weg hinein, jeden Tag</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Notfallblatt</translation>
    </message>
    <message>
        <source>The way in when it is forgotten</source>
        <translation>Der Weg hinein, wenn es vergessen ist</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Add your first key</source>
        <translation>Ersten Schlüssel hinzufügen</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::NotesPart</name>
    <message>
        <source>shop, money</source>
        <translation>Shop, Geld</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Notes and tags</source>
        <translation>Notizen und Schlagwörter</translation>
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
        <translation>Übergabe öffnen</translation>
    </message>
    <message>
        <source>Encrypted files (*.age *.txt *.asc)</source>
        <translation>Verschlüsselte Dateien (*.age *.txt *.asc)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>Schlüsseldatei auswählen</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::OpenHandoffPage</name>
    <message>
        <source>Open a handoff</source>
        <translation>Übergabe öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>somebody who gave no name</source>
        <translation>jemandem ohne Namensangabe</translation>
    </message>
    <message>
        <source>The file is sealed for a public key. Open the wallet that it belongs to, or choose the key’s file.</source>
        <translation>Die Datei ist für einen öffentlichen Schlüssel verschlossen. Öffnen Sie den Tresor, zu dem er gehört, oder wählen Sie die Schlüsseldatei.</translation>
    </message>
    <message>
        <source>The file is sealed for another key than this wallet’s. Choose that key’s file, or ask for it again.</source>
        <translation>Die Datei ist nicht für den Schlüssel dieses Tresors verschlossen. Wählen Sie die passende Schlüsseldatei oder bitten Sie um eine neue Übergabe.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Inhalt ansehen</translation>
    </message>
    <message>
        <source>Values stay masked</source>
        <translation>Werte bleiben verborgen</translation>
    </message>
    <message>
        <source>Make a wallet for them</source>
        <translation>Tresor dafür anlegen</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Schlüssel übernehmen</translation>
    </message>
    <message>
        <source>Takes three minutes</source>
        <translation>Dauert drei Minuten</translation>
    </message>
    <message>
        <source>Can be undone</source>
        <translation>Lässt sich zurücknehmen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Datei öffnen</translation>
    </message>
    <message>
        <source>Create a wallet</source>
        <translation>Tresor anlegen</translation>
    </message>
    <message>
        <source>Taking in…</source>
        <translation>Wird übernommen…</translation>
    </message>
    <message>
        <source>Take in one key</source>
        <translation>Einen Schlüssel übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n keys</source>
        <translation>
            <numerusform>%n Schlüssel übernehmen</numerusform>
            <numerusform>%n Schlüssel übernehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Alle Schlüssel anzeigen</translation>
    </message>
    <message>
        <source>Nothing is stored so far. A wallet keeps them locked.</source>
        <translation>Noch ist nichts gespeichert. Ein Tresor hält sie verschlossen.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::OpenNotesBar</name>
    <message>
        <source>This file is older than the one you last saved here.</source>
        <translation>Diese Datei ist älter als die, die Sie hier zuletzt gespeichert haben.</translation>
    </message>
    <message>
        <source>One change is missing. Open the newer file if you have it; going on from here loses it.</source>
        <translation>Eine Änderung fehlt. Öffnen Sie die neuere Datei, wenn Sie sie haben; machen Sie hier weiter, geht die Änderung verloren.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are missing. Open the newer file if you have it; going on from here loses them.</source>
        <translation>
            <numerusform>%n Änderung fehlt. Öffnen Sie die neuere Datei, wenn Sie sie haben; machen Sie hier weiter, geht die Änderung verloren.</numerusform>
            <numerusform>%n Änderungen fehlen. Öffnen Sie die neuere Datei, wenn Sie sie haben; machen Sie hier weiter, gehen die Änderungen verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open another wallet</source>
        <translation>Anderen Tresor öffnen</translation>
    </message>
    <message>
        <source>This wallet can be read, not changed.</source>
        <translation>Dieser Tresor lässt sich lesen, aber nicht ändern.</translation>
    </message>
    <message>
        <source>The file or its folder is protected against writing. What you copy or show is not written to the history.</source>
        <translation>Die Datei oder ihr Ordner ist schreibgeschützt. Was Sie kopieren oder anzeigen, wird nicht im Verlauf festgehalten.</translation>
    </message>
    <message>
        <source>A damaged part of the file was repaired from its second copy.</source>
        <translation>Ein beschädigter Teil der Datei wurde aus seiner zweiten Kopie repariert.</translation>
    </message>
    <message>
        <source>Nothing is missing. If it happens again, the disk may be failing: keep a backup elsewhere.</source>
        <translation>Es fehlt nichts. Passiert es wieder, ist vielleicht der Datenträger defekt: Bewahren Sie eine Sicherung woanders auf.</translation>
    </message>
    <message>
        <source>This wallet was brought up to date for this version of Keyfold.</source>
        <translation>Dieser Tresor wurde auf den Stand dieser Keyfold-Version gebracht.</translation>
    </message>
    <message>
        <source>A copy from before lies in %1.</source>
        <translation>Eine Kopie von vorher liegt in %1.</translation>
    </message>
    <message>
        <source>The password is still the forgotten one.</source>
        <translation>Das Passwort ist noch das vergessene.</translation>
    </message>
    <message>
        <source>Until you choose another, only the recovery sheet opens this wallet for you.</source>
        <translation>Bis Sie ein anderes wählen, öffnet nur das Notfallblatt diesen Tresor für Sie.</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Neues Passwort wählen</translation>
    </message>
    <message>
        <source>The backup is in the wallet’s place now.</source>
        <translation>Die Sicherung steht jetzt an der Stelle des Tresors.</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>Was vorher dort war, bleibt als %1 erhalten.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::OriginPart</name>
    <message>
        <source>Which of your accounts there</source>
        <translation>Welches Ihrer Konten dort</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>Wer sich darum kümmert</translation>
    </message>
    <message>
        <source>How it came to you</source>
        <translation>Wie Sie ihn bekommen haben</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Erstellt am</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Zuständig</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>Herkunft</translation>
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
        <translation>Die Entsperrmethoden ließen sich nicht lesen</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Person hinzugefügt</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Passwort geändert</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PasswordPage</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>As it is to stand in the history</source>
        <translation>So, wie er im Verlauf stehen soll</translation>
    </message>
    <message>
        <source>Whose password was forgotten</source>
        <translation>Wessen Passwort vergessen wurde</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Aktuelles Passwort</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Neues Passwort wählen</translation>
    </message>
    <message>
        <source>You came in with the recovery sheet. The forgotten password stops working; the sheet goes on working.</source>
        <translation>Sie sind mit dem Notfallblatt hineingekommen. Das vergessene Passwort gilt dann nicht mehr; das Blatt gilt weiter.</translation>
    </message>
    <message>
        <source>The old one stops working in this file. Copies made before still open with it.</source>
        <translation>Das alte gilt in dieser Datei dann nicht mehr. Frühere Kopien lassen sich weiter damit öffnen.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>A password of their own opens the whole wallet. The history tells who did what.</source>
        <translation>Ein eigenes Passwort öffnet den ganzen Tresor. Der Verlauf zeigt, wer was getan hat.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Diese Person hinzufügen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Speichert…</translation>
    </message>
    <message>
        <source>That is not the present password.</source>
        <translation>Das ist nicht das aktuelle Passwort.</translation>
    </message>
    <message>
        <source>The person has no name. The history will call them by it.</source>
        <translation>Der Person fehlt ein Name. Unter ihm erscheint sie im Verlauf.</translation>
    </message>
    <message>
        <source>Type the present password first, so that nobody else can change it.</source>
        <translation>Geben Sie zuerst das aktuelle Passwort ein, damit niemand sonst es ändern kann.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PasswordStep</name>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>A thief with the file would need minutes. Three more words make it centuries.</source>
        <translation>Wer die Datei stiehlt, bräuchte Minuten. Mit drei Wörtern mehr werden es Jahrhunderte.</translation>
    </message>
    <message>
        <source>A thief with the file would need hours. Three more words make it centuries.</source>
        <translation>Wer die Datei stiehlt, bräuchte Stunden. Mit drei Wörtern mehr werden es Jahrhunderte.</translation>
    </message>
    <message>
        <source>A thief with the file would need a few days. Three more words make it centuries.</source>
        <translation>Wer die Datei stiehlt, bräuchte ein paar Tage. Mit drei Wörtern mehr werden es Jahrhunderte.</translation>
    </message>
    <message>
        <source>A thief with the file would need months. Two more words make it centuries.</source>
        <translation>Wer die Datei stiehlt, bräuchte Monate. Mit zwei Wörtern mehr werden es Jahrhunderte.</translation>
    </message>
    <message>
        <source>Guessing it would take years.</source>
        <translation>Es zu erraten würde Jahre dauern.</translation>
    </message>
    <message>
        <source>Guessing it would take centuries.</source>
        <translation>Es zu erraten würde Jahrhunderte dauern.</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Diese Passphrase verwenden</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Passwort wiederholen</translation>
    </message>
    <message>
        <source>A passphrase made for you</source>
        <translation>Eine Passphrase für Sie</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Eine andere</translation>
    </message>
    <message>
        <source>A passphrase of seven words, shown on screen</source>
        <translation>Eine Passphrase aus sieben Wörtern, auf dem Bildschirm gezeigt</translation>
    </message>
    <message>
        <source>Seven words, easy to type. Write it down until you know it.</source>
        <translation>Sieben Wörter, leicht zu tippen. Schreiben Sie sie auf, bis Sie sie auswendig können.</translation>
    </message>
    <message>
        <source>The password is empty. Type one, or take the passphrase made for you.</source>
        <translation>Das Passwort ist leer. Geben Sie eins ein oder nehmen Sie die vorgeschlagene Passphrase.</translation>
    </message>
    <message>
        <source>Type it once more, so that a slip is found now.</source>
        <translation>Geben Sie es noch einmal ein, damit ein Vertipper jetzt auffällt.</translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation>Die beiden sind nicht gleich. Geben Sie es noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PasteStep</name>
    <message>
        <source>Paste the new key</source>
        <translation>Neuen Schlüssel einfügen</translation>
    </message>
    <message>
        <source>It becomes the key that Keyfold copies. The old one is kept beside it until you are done.</source>
        <translation>Er wird der Schlüssel, den Keyfold kopiert. Der alte bleibt daneben, bis Sie fertig sind.</translation>
    </message>
    <message>
        <source>Paste the new key here</source>
        <translation>Neuen Schlüssel hier einfügen</translation>
    </message>
    <message>
        <source>Leave it empty if it stays as it is</source>
        <translation>Leer lassen, wenn er gleich bleibt</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>%1 einfügen</translation>
    </message>
    <message>
        <source>This is the old key. Make a new one at %1, then paste it here.</source>
        <translation>Das ist der alte Schlüssel. Erstellen Sie bei %1 einen neuen und fügen Sie ihn hier ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts found: %1.</source>
        <translation><numerusform>%n Teil gefunden: %1.</numerusform><numerusform>%n Teile gefunden: %1.</numerusform></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PastedPartsCard</name>
    <message>
        <source>Parts of what was pasted</source>
        <translation>Teile des Eingefügten</translation>
    </message>
    <message>
        <source>Kept as one value. %1</source>
        <translation>Als ein Wert behalten. %1</translation>
    </message>
    <message>
        <source>Take it apart</source>
        <translation>In Teile zerlegen</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 weglassen</translation>
    </message>
    <message>
        <source>Keep it as one value</source>
        <translation>Als einen Wert behalten</translation>
    </message>
    <message>
        <source>Only this part is kept: %1.</source>
        <translation>Nur dieser Teil wird behalten: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts found: %1.</source>
        <translation>
            <numerusform>%n Teil gefunden: %1.</numerusform>
            <numerusform>%n Teile gefunden: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PeopleCard</name>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>access ended, still knows the value</source>
        <translation>Zugriff beendet, kennt den Wert noch</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Wer ihn hat</translation>
    </message>
    <message>
        <source>Note a person</source>
        <translation>Empfänger eintragen</translation>
    </message>
    <message>
        <source>only you</source>
        <translation>nur Sie</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PeopleController</name>
    <message>
        <source>Access ended. They still know the value until it is rotated.</source>
        <translation>Zugriff beendet. Der Wert bleibt bekannt, bis der Schlüssel erneuert ist.</translation>
    </message>
    <message>
        <source>Noted. Rotate what they know, riskiest first.</source>
        <translation>Eingetragen. Erneuern Sie, was bekannt ist, das Riskanteste zuerst.</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>%1 hinzugefügt</translation>
    </message>
    <message>
        <source>Noted who has the key</source>
        <translation>Eingetragen, wer den Schlüssel hat</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>%1 geändert</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Wieder wie vorher</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PeopleForm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Empfänger hinzufügen</translation>
    </message>
    <message>
        <source>Nobody but you, as far as Keyfold knows</source>
        <translation>Niemand außer Ihnen, soweit Keyfold weiß</translation>
    </message>
    <message>
        <source>Note who else has a key. When they leave, you see at once what to replace.</source>
        <translation>Tragen Sie ein, wer noch einen Schlüssel hat. Endet die Zusammenarbeit, sehen Sie sofort, was zu ersetzen ist.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PersonView</name>
    <message>
        <source>%1 knows none of your keys.</source>
        <translation>%1 kennt keinen Ihrer Schlüssel.</translation>
    </message>
    <message>
        <source>%1 knows %2. Each is put on a list to be rotated, riskiest first.</source>
        <translation>%1 kennt %2. Jeder kommt auf eine Liste zum Erneuern, der riskanteste zuerst.</translation>
    </message>
    <message>
        <source>That they left is noted in the history and cannot be taken back.</source>
        <translation>Das Ausscheiden wird im Verlauf festgehalten und lässt sich nicht zurücknehmen.</translation>
    </message>
    <message>
        <source>Note a key they have</source>
        <translation>Schlüssel eintragen</translation>
    </message>
    <message>
        <source>They leave</source>
        <translation>Scheidet aus</translation>
    </message>
    <message>
        <source>They stay</source>
        <translation>Bleibt</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Darf nutzen</translation>
    </message>
    <message>
        <source>Keys they may use</source>
        <translation>Nutzbare Schlüssel</translation>
    </message>
    <message>
        <source>Still to rotate, riskiest first</source>
        <translation>Noch zu erneuern, der riskanteste zuerst</translation>
    </message>
    <message>
        <source>Keys still to rotate</source>
        <translation>Noch zu erneuernde Schlüssel</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Keys that are done</source>
        <translation>Erledigte Schlüssel</translation>
    </message>
    <message>
        <source>Note that they left</source>
        <translation>Ausscheiden eintragen</translation>
    </message>
    <message>
        <source>Keys done</source>
        <translation>Schlüssel erledigt</translation>
    </message>
    <message>
        <source>Left on %1</source>
        <translation>Ausgeschieden am %1</translation>
    </message>
    <message>
        <source>%1 of %2 keys done</source>
        <translation>%1 von %2 Schlüsseln erledigt</translation>
    </message>
    <message>
        <source>%1 holds none of your keys any more.</source>
        <translation>%1 hat keinen Ihrer Schlüssel mehr.</translation>
    </message>
    <message>
        <source>%1 holds none of your keys.</source>
        <translation>%1 hat keinen Ihrer Schlüssel.</translation>
    </message>
    <message>
        <source>Ask for a key</source>
        <translation>Schlüssel anfordern</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Handoffs are sealed for %1</source>
        <comment>a public key</comment>
        <translation>Übergaben werden für %1 verschlossen</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PlacesStep</name>
    <message>
        <source>Update the places that use it</source>
        <translation>Orte umstellen, die ihn nutzen</translation>
    </message>
    <message>
        <source>Both keys work until you revoke the old one, so nothing stops while you change over.</source>
        <translation>Beide Schlüssel gelten, bis Sie den alten widerrufen. So fällt beim Umstellen nichts aus.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Neuer Schlüssel</translation>
    </message>
    <message>
        <source>Old key</source>
        <translation>Alter Schlüssel</translation>
    </message>
    <message>
        <source>still works</source>
        <translation>gilt noch</translation>
    </message>
    <message>
        <source>No place is noted.</source>
        <translation>Kein Ort ist eingetragen.</translation>
    </message>
    <message>
        <source>Put the new key wherever the old one is used, then go on.</source>
        <translation>Setzen Sie den neuen überall ein, wo der alte verwendet wird, und machen Sie weiter.</translation>
    </message>
    <message>
        <source>Places: %1 of %2 done</source>
        <translation>Orte: %1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Try one real thing in each place</source>
        <translation>Probieren Sie an jedem Ort etwas Echtes aus,</translation>
    </message>
    <message>
        <source>before you go on: a small refund, for instance.</source>
        <translation>bevor Sie weitermachen: etwa eine kleine Erstattung.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy the new key</source>
        <translation>Neuen Schlüssel kopieren</translation>
    </message>
    <message>
        <source>%1 has the new key</source>
        <translation>%1 hat den neuen Schlüssel</translation>
    </message>
    <message>
        <source>Copy as %1=…</source>
        <translation>Als %1=… kopieren</translation>
    </message>
    <message>
        <source>Copy the new key for %1</source>
        <translation>Neuen Schlüssel für %1 kopieren</translation>
    </message>
    <message>
        <source>Copy %1 with the new key for %2</source>
        <translation>%1 mit dem neuen Schlüssel für %2 kopieren</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PowersPart</name>
    <message>
        <source>Invoices: write, Customers: read</source>
        <translation>Rechnungen: schreiben, Kundendaten: lesen</translation>
    </message>
    <message>
        <source>Internet addresses or networks, with commas between</source>
        <translation>Internetadressen oder Netze, mit Komma dazwischen</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>Rights, as the provider calls them</source>
        <translation>Rechte, wie der Anbieter sie nennt</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>Erlaubte Adressen</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Was er darf</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PublicKeyCard</name>
    <message>
        <source>Make my public key</source>
        <translation>Öffentlichen Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Your public key</source>
        <translation>Ihr öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Copy your public key</source>
        <translation>Ihren öffentlichen Schlüssel kopieren</translation>
    </message>
    <message>
        <source>What is sealed for it opens in this wallet alone. Anybody may know it.</source>
        <translation>Was für ihn verschlossen ist, öffnet nur dieser Tresor. Jeder darf ihn kennen.</translation>
    </message>
    <message>
        <source>With a public key, others can send you keys without a passphrase.</source>
        <translation>Mit einem öffentlichen Schlüssel können andere Ihnen Schlüssel ohne Passphrase senden.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PutOffController</name>
    <message>
        <source>Rotation put off</source>
        <translation>Erneuerung aufgeschoben</translation>
    </message>
    <message>
        <source>Rotation not put off any more</source>
        <translation>Erneuerung nicht mehr aufgeschoben</translation>
    </message>
    <message>
        <source>Finding left out</source>
        <translation>Befund ausgeblendet</translation>
    </message>
    <message>
        <source>Finding shown again</source>
        <translation>Befund wieder eingeblendet</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PutOffForm</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Leave this finding out</source>
        <translation>Diesen Befund ausblenden</translation>
    </message>
    <message>
        <source>Put the rotation off</source>
        <translation>Erneuerung aufschieben</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>KEY. Finding</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Until (empty: for good)</source>
        <translation>Bis (leer: für immer)</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Put it off</source>
        <translation>Aufschieben</translation>
    </message>
    <message>
        <source>Say why, for whoever looks at it later.</source>
        <translation>Nennen Sie den Grund, für alle, die es später ansehen.</translation>
    </message>
    <message>
        <source>The day has to be after today and within a year.</source>
        <translation>Der Tag muss nach heute und innerhalb eines Jahres liegen.</translation>
    </message>
    <message>
        <source>That is no day to come.</source>
        <translation>Das ist kein Tag in der Zukunft.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::QrView</name>
    <message>
        <source>QR code</source>
        <translation>QR-Code</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::QuickUnlock</name>
    <message>
        <source>%1, quick unlock</source>
        <translation>%1, Schnellentsperrung</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ReadyStep</name>
    <message>
        <source>Add your first key</source>
        <translation>Ersten Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Making the wallet</source>
        <translation>Tresor wird angelegt</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Erst umsehen</translation>
    </message>
    <message>
        <source>Making the wallet…</source>
        <translation>Tresor wird angelegt…</translation>
    </message>
    <message>
        <source>A few seconds: Keyfold measures how hard guessing can be made on this computer.</source>
        <translation>Ein paar Sekunden: Keyfold misst, wie schwer das Erraten auf diesem Computer gemacht werden kann.</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 ist bereit</translation>
    </message>
    <message>
        <source>Start with the key that could cost you most: payments, mail, your shop.</source>
        <translation>Beginnen Sie mit dem Schlüssel, der Sie am meisten kosten könnte: Zahlungen, E-Mail, Ihr Shop.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RecognisedCard</name>
    <message>
        <source>What was pasted</source>
        <translation>Was eingefügt wurde</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RecoveryPage</name>
    <message>
        <source>Keep the present one</source>
        <translation>Bisheriges behalten</translation>
    </message>
    <message>
        <source>Use this sheet</source>
        <translation>Dieses Blatt verwenden</translation>
    </message>
    <message>
        <source>Sheets printed before stop working when you use this one.</source>
        <translation>Früher gedruckte Blätter gelten nicht mehr, wenn Sie dieses verwenden.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RecoveryStep</name>
    <message>
        <source>Print the sheet</source>
        <translation>Blatt drucken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>Recovery key, shown on screen. Save it as a PDF to have it read to you.</source>
        <translation>Notfallschlüssel, auf dem Bildschirm angezeigt. Speichern Sie ihn als PDF, um ihn sich vorlesen zu lassen.</translation>
    </message>
    <message>
        <source>Keep the recovery sheet</source>
        <translation>Notfallblatt aufbewahren</translation>
    </message>
    <message>
        <source>It opens the wallet on the day the password is forgotten. Print it and put it where you keep contracts, not beside the computer.</source>
        <translation>Es öffnet den Tresor an dem Tag, an dem das Passwort vergessen ist. Drucken Sie es und legen Sie es zu Ihren Verträgen, nicht neben den Computer.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Notfallschlüssel</translation>
    </message>
    <message>
        <source>Or copy it by hand, group by group.</source>
        <translation>Oder schreiben Sie ihn Gruppe für Gruppe ab.</translation>
    </message>
    <message>
        <source>Saved as %1. Print it, then delete the file: it is a secret, to be kept on paper alone.</source>
        <translation>Gespeichert als %1. Drucken Sie es und löschen Sie dann die Datei: Sie ist geheim und gehört nur auf Papier.</translation>
    </message>
    <message>
        <source>Sent to the printer. Look at the paper before you go on.</source>
        <translation>An den Drucker geschickt. Sehen Sie sich das Papier an, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Look whether it is on, or save the sheet as PDF.</source>
        <translation>Der Drucker hat das Blatt nicht angenommen. Prüfen Sie, ob er an ist, oder speichern Sie das Blatt als PDF.</translation>
    </message>
    <message>
        <source>%1 – recovery sheet.pdf</source>
        <translation>%1 – Notfallblatt.pdf</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ReportLeakForm</name>
    <message>
        <source>Report a leak</source>
        <translation>Leck melden</translation>
    </message>
    <message>
        <source>Report the leak</source>
        <translation>Leck melden</translation>
    </message>
    <message>
        <source>Seen in a forwarded e-mail, by Petra</source>
        <translation>Petra sah ihn in einer weitergeleiteten E-Mail</translation>
    </message>
    <message>
        <source>First stop the key, then find out what happened. Keyfold keeps count of the steps.</source>
        <translation>Stoppen Sie zuerst den Schlüssel, klären Sie dann, was passiert ist. Keyfold zählt die Schritte mit.</translation>
    </message>
    <message>
        <source>How it came out (may be left out)</source>
        <translation>Wie es herauskam (kann leer bleiben)</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RequestController</name>
    <message>
        <source>Copied. It is no secret, and stays on the clipboard.</source>
        <translation>Kopiert. Es ist nicht geheim und bleibt in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Anfrage speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>key request.txt</source>
        <comment>file name</comment>
        <translation>Schlüsselanfrage.txt</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RequestPage</name>
    <message>
        <source>Ask for a key</source>
        <translation>Schlüssel anfordern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Say what you need</source>
        <translation>Angeben, was Sie brauchen</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Anfrage senden</translation>
    </message>
    <message>
        <source>As text or as a file</source>
        <translation>Als Text oder als Datei</translation>
    </message>
    <message>
        <source>Write the request</source>
        <translation>Anfrage schreiben</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RestoreForm</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Restore this one</source>
        <translation>Diese wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Wird wiederhergestellt</translation>
    </message>
    <message>
        <source>It is opened and checked first. Changes made since then are not in it. What lies in the wallet’s place now is kept beside it, under another name.</source>
        <translation>Sie wird zuerst geöffnet und geprüft. Spätere Änderungen sind nicht enthalten. Was jetzt an der Stelle des Tresors liegt, bleibt unter anderem Namen daneben erhalten.</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Sicherung vom %1 wiederherstellen</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Stellt wieder her…</translation>
    </message>
    <message>
        <source>Password of the backup</source>
        <translation>Passwort der Sicherung</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Notfallschlüssel</translation>
    </message>
    <message>
        <source>The password it had then</source>
        <translation>Das Passwort von damals</translation>
    </message>
    <message>
        <source>Recovery key, eight groups of four</source>
        <translation>Notfallschlüssel, acht Vierergruppen</translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation>Notfallblatt verwenden</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Passwort verwenden</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RotateController</name>
    <message>
        <source>No browser could be opened. Go to %1 yourself.</source>
        <translation>Es ließ sich kein Browser öffnen. Gehen Sie selbst zu %1.</translation>
    </message>
    <message>
        <source>The new key is in. The old one is kept beside it.</source>
        <translation>Der neue Schlüssel ist da. Der alte bleibt daneben erhalten.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RotatePage</name>
    <message>
        <source>1 place left</source>
        <translation>Noch 1 Ort</translation>
    </message>
    <message numerus="yes">
        <source>%n places left</source>
        <translation>
            <numerusform>Noch %n Ort</numerusform>
            <numerusform>Noch %n Orte</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave for later</source>
        <translation>Später weitermachen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Finish, revoke later</source>
        <translation>Fertig, später widerrufen</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Erneuern</translation>
    </message>
    <message>
        <source>This is a key that was used here before. Make a new one at %1, then paste it here.</source>
        <translation>Dieser Schlüssel wurde hier schon verwendet. Erstellen Sie bei %1 einen neuen und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>All keys › %1</source>
        <translation>Alle Schlüssel › %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Zu %1 gehen</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Neuen Schlüssel erstellen</translation>
    </message>
    <message>
        <source>Paste the new key</source>
        <translation>Neuen Schlüssel einfügen</translation>
    </message>
    <message>
        <source>The old one is kept</source>
        <translation>Der alte bleibt erhalten</translation>
    </message>
    <message>
        <source>Update the places</source>
        <translation>Orte umstellen</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>Revoke the old key</source>
        <translation>Alten Schlüssel widerrufen</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Bei %1</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>No next date</source>
        <translation>Kein nächster Termin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Everything is kept. Home reminds you.</source>
        <translation>Alles bleibt erhalten. Die Startseite erinnert Sie.</translation>
    </message>
    <message>
        <source>I have the new key</source>
        <translation>Ich habe den neuen Schlüssel</translation>
    </message>
    <message>
        <source>Save the new key</source>
        <translation>Neuen Schlüssel speichern</translation>
    </message>
    <message>
        <source>I have revoked it</source>
        <translation>Ich habe ihn widerrufen</translation>
    </message>
    <message>
        <source>Back to the key</source>
        <translation>Zurück zum Schlüssel</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RotateStep</name>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
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
        <translation>Der Schlüssel ist erneuert</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RotationPart</name>
    <message>
        <source>Not planned</source>
        <translation>Nicht geplant</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Expires at the provider</source>
        <translation>Ablauf beim Anbieter</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Erneuerung</translation>
    </message>
    <message>
        <source>%1, expires on %2</source>
        <translation>%1, läuft am %2 ab</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ScreenLockMonitor</name>
    <message>
        <source>Locking the wallet</source>
        <translation>Tresor wird gesperrt</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SearchEntry</name>
    <message>
        <source>Words, or filters such as provider:stripe, env:live, tag:shop, with:Mika, due:30 and has:finding</source>
        <translation>Wörter oder Filter wie provider:stripe, env:live, tag:shop, with:Mika, due:30 und has:finding</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Search names, providers, places, people</source>
        <translation>Namen, Anbieter, Orte, Empfänger suchen</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SecretEdit</name>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SecretField</name>
    <message>
        <source>Reveal</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message numerus="yes">
        <source>Value shown for %n seconds</source>
        <translation>
            <numerusform>Wert für %n Sekunde angezeigt</numerusform>
            <numerusform>Wert für %n Sekunden angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden value</source>
        <translation>Verborgener Wert</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n Zeile</numerusform>
            <numerusform>%n Zeilen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SendRequestStep</name>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Als Datei speichern</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Anfrage senden</translation>
    </message>
    <message>
        <source>It holds no secret: send it as you like. When the answer comes, drop it onto this window, and it says what you asked for.</source>
        <translation>Sie enthält nichts Geheimes: Senden Sie sie, wie Sie möchten. Wenn die Antwort kommt, ziehen Sie sie auf dieses Fenster; es zeigt dann, worum Sie gebeten haben.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SettingsController</name>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Remove the recovery sheet</source>
        <translation>Notfallblatt entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>The printed sheet no longer opens this wallet. Copies of the file made before still open with it.</source>
        <translation>Das gedruckte Blatt öffnet diesen Tresor nicht mehr. Frühere Kopien der Datei lassen sich weiter damit öffnen.</translation>
    </message>
    <message>
        <source>%1 can no longer open this wallet. Copies of the file that exist already stay open to this password.</source>
        <translation>%1 kann diesen Tresor nicht mehr öffnen. Schon vorhandene Kopien der Datei bleiben diesem Passwort offen.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Way to unlock removed</source>
        <translation>Entsperrmethode entfernt</translation>
    </message>
    <message>
        <source>The new recovery sheet works</source>
        <translation>Das neue Notfallblatt gilt jetzt</translation>
    </message>
    <message>
        <source>%1 – copy.keyfold</source>
        <translation>%1 – Kopie.keyfold</translation>
    </message>
    <message>
        <source>Copied, and checked</source>
        <translation>Kopiert und geprüft</translation>
    </message>
    <message>
        <source>Quick unlock is on</source>
        <translation>Schnellentsperrung ist an</translation>
    </message>
    <message>
        <source>Quick unlock is off</source>
        <translation>Schnellentsperrung ist aus</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SettingsPage</name>
    <message>
        <source>Section of the settings</source>
        <translation>Abschnitt der Einstellungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>One try takes %1 MiB of memory and %2 passes: whoever has the file pays this for every guess.</source>
        <translation>Ein Versuch kostet %1 MiB Speicher und %2 Durchläufe: Das zahlt bei jedem Raten, wer die Datei hat.</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>Ways to unlock</source>
        <translation>Entsperrmethoden</translation>
    </message>
    <message>
        <source>Each way opens the whole wallet. The history records which one was used.</source>
        <translation>Jede öffnet den ganzen Tresor. Der Verlauf hält fest, welche verwendet wurde.</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>A locked wallet has no value in memory that could be read.</source>
        <translation>Ein gesperrter Tresor hat keinen lesbaren Wert im Speicher.</translation>
    </message>
    <message>
        <source>Lock when nothing is done</source>
        <translation>Bei Untätigkeit sperren</translation>
    </message>
    <message>
        <source>Keyboard and mouse count</source>
        <translation>Es zählen Tastatur und Maus</translation>
    </message>
    <message>
        <source>After 1 minute</source>
        <translation>Nach 1 Minute</translation>
    </message>
    <message>
        <source>After 2 minutes</source>
        <translation>Nach 2 Minuten</translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation>Nach 5 Minuten</translation>
    </message>
    <message>
        <source>After 10 minutes</source>
        <translation>Nach 10 Minuten</translation>
    </message>
    <message>
        <source>After 15 minutes</source>
        <translation>Nach 15 Minuten</translation>
    </message>
    <message>
        <source>After 30 minutes</source>
        <translation>Nach 30 Minuten</translation>
    </message>
    <message>
        <source>After an hour</source>
        <translation>Nach einer Stunde</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>Mit dem Bildschirm sperren</translation>
    </message>
    <message>
        <source>Going to sleep and changing the user lock always</source>
        <translation>Ruhezustand und Benutzerwechsel sperren immer</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>A value leaves the clipboard by itself, and the screen too.</source>
        <translation>Ein Wert verschwindet von selbst aus der Zwischenablage und vom Bildschirm.</translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation>Zwischenablage leeren</translation>
    </message>
    <message>
        <source>Also on lock and on quit</source>
        <translation>Auch beim Sperren und Beenden</translation>
    </message>
    <message>
        <source>After 10 seconds</source>
        <translation>Nach 10 Sekunden</translation>
    </message>
    <message>
        <source>After 20 seconds</source>
        <translation>Nach 20 Sekunden</translation>
    </message>
    <message>
        <source>After 30 seconds</source>
        <translation>Nach 30 Sekunden</translation>
    </message>
    <message>
        <source>After a minute</source>
        <translation>Nach einer Minute</translation>
    </message>
    <message>
        <source>Hide a shown value</source>
        <translation>Angezeigten Wert verbergen</translation>
    </message>
    <message>
        <source>Leaving the key hides it at once</source>
        <translation>Beim Verlassen des Schlüssels sofort</translation>
    </message>
    <message>
        <source>After 5 seconds</source>
        <translation>Nach 5 Sekunden</translation>
    </message>
    <message>
        <source>After 15 seconds</source>
        <translation>Nach 15 Sekunden</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Erneuerung</translation>
    </message>
    <message>
        <source>How long a key may live where it has no period of its own.</source>
        <translation>Wie lange ein Schlüssel gelten darf, für den keine eigene Frist eingetragen ist.</translation>
    </message>
    <message>
        <source>Every 30 days</source>
        <translation>Alle 30 Tage</translation>
    </message>
    <message>
        <source>Every 60 days</source>
        <translation>Alle 60 Tage</translation>
    </message>
    <message>
        <source>Every 90 days</source>
        <translation>Alle 90 Tage</translation>
    </message>
    <message>
        <source>Every 180 days</source>
        <translation>Alle 180 Tage</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Jedes Jahr</translation>
    </message>
    <message>
        <source>Most keys</source>
        <translation>Die meisten Schlüssel</translation>
    </message>
    <message>
        <source>The usual period</source>
        <translation>Die übliche Frist</translation>
    </message>
    <message>
        <source>Keys that can do everything, or move money</source>
        <translation>Schlüssel, die alles dürfen oder Geld bewegen</translation>
    </message>
    <message>
        <source>Better more often</source>
        <translation>Besser öfter</translation>
    </message>
    <message>
        <source>Wipe old values</source>
        <translation>Alte Werte löschen</translation>
    </message>
    <message>
        <source>Counted from their revocation</source>
        <translation>Gerechnet ab dem Widerruf</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>After 7 days</source>
        <translation>Nach 7 Tagen</translation>
    </message>
    <message>
        <source>After 30 days</source>
        <translation>Nach 30 Tagen</translation>
    </message>
    <message>
        <source>After 90 days</source>
        <translation>Nach 90 Tagen</translation>
    </message>
    <message>
        <source>Names of keys</source>
        <translation>Namen der Schlüssel</translation>
    </message>
    <message>
        <source>A name that says what a key is for is worth more than any note.</source>
        <translation>Ein Name, der sagt, wofür ein Schlüssel ist, hilft mehr als jede Notiz.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>{provider}, {purpose}, {consumer} and {environment} are filled in; [what stands in brackets] is left out when there is nothing to fill in.</source>
        <translation>{provider}, {purpose}, {consumer} und {environment} werden ausgefüllt; [was in Klammern steht] fällt weg, wenn es nichts auszufüllen gibt.</translation>
    </message>
    <message>
        <source>Words that say nothing</source>
        <translation>Nichtssagende Wörter</translation>
    </message>
    <message>
        <source>With commas in between</source>
        <translation>Mit Komma dazwischen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Encrypted copies on this computer. A copy elsewhere saves you when this computer is gone.</source>
        <translation>Verschlüsselte Kopien auf diesem Computer. Eine Kopie anderswo rettet Sie, wenn dieser Computer weg ist.</translation>
    </message>
    <message>
        <source>A copy elsewhere</source>
        <translation>Eine Kopie anderswo</translation>
    </message>
    <message>
        <source>On a stick, or in a sync folder</source>
        <translation>Auf einem Stick oder in einem Sync-Ordner</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>A backup a day</source>
        <translation>Eine Sicherung pro Tag</translation>
    </message>
    <message>
        <source>Before the first change of the day</source>
        <translation>Vor der ersten Änderung des Tages</translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <translation>So viele Sicherungen behalten</translation>
    </message>
    <message>
        <source>The oldest go first</source>
        <translation>Die ältesten gehen zuerst</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <source>%1 (in use now)</source>
        <translation>%1 (gerade verwendet)</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>One more person</source>
        <translation>Eine weitere Person</translation>
    </message>
    <message>
        <source>With a password of their own</source>
        <translation>Mit eigenem Passwort</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>A new recovery sheet</source>
        <translation>Ein neues Notfallblatt</translation>
    </message>
    <message>
        <source>When the present one is lost, or somebody has seen it</source>
        <translation>Wenn das bisherige verloren ist oder jemand es gesehen hat</translation>
    </message>
    <message>
        <source>Print a new one</source>
        <translation>Neues drucken</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Passwörter</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Notfallblatt</translation>
    </message>
    <message>
        <source>Quick unlock</source>
        <translation>Schnellentsperrung</translation>
    </message>
    <message>
        <source>Protection against guessing</source>
        <translation>Schutz vor Erraten</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Auf diesem Computer</translation>
    </message>
    <message>
        <source>The backup of %1</source>
        <translation>Die Sicherung vom %1</translation>
    </message>
    <message>
        <source>Restore this one</source>
        <translation>Diese wiederherstellen</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Once a day and wallet, while Keyfold runs. What is due stands on Home all the same.</source>
        <translation>Einmal am Tag je Tresor, solange Keyfold läuft. Was fällig ist, steht in jedem Fall auf der Startseite.</translation>
    </message>
    <message>
        <source>Notifications of the desktop</source>
        <translation>Benachrichtigungen des Systems</translation>
    </message>
    <message>
        <source>They name keys only while the wallet is unlocked, and go when it locks</source>
        <translation>Sie nennen Schlüssel nur, solange der Tresor entsperrt ist, und verschwinden beim Sperren</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>Tage im Voraus</translation>
    </message>
    <message>
        <source>How long before a date you want to hear of it: 14, 7, 1</source>
        <translation>Wie lange vor einem Termin Sie davon hören möchten: 14, 7, 1</translation>
    </message>
    <message>
        <source>Also while the wallet is locked</source>
        <translation>Auch bei gesperrtem Tresor</translation>
    </message>
    <message>
        <source>Says how many keys are due, and nothing else. For that, dates and counts are kept on this computer.</source>
        <translation>Sagt, wie viele Schlüssel fällig sind, sonst nichts. Dafür werden Termine und Anzahlen auf diesem Computer gespeichert.</translation>
    </message>
    <message>
        <source>Switches at once</source>
        <translation>Wechselt sofort</translation>
    </message>
    <message>
        <source>Icon in the system tray</source>
        <translation>Symbol im Infobereich</translation>
    </message>
    <message>
        <source>Shows whether the wallet is locked, and how long a copied value stays</source>
        <translation>Zeigt, ob der Tresor gesperrt ist und wie lange ein kopierter Wert bleibt</translation>
    </message>
    <message>
        <source>Closing the window keeps it running</source>
        <translation>Nach dem Schließen des Fensters weiterlaufen</translation>
    </message>
    <message>
        <source>The icon in the tray brings it back. Locking goes on as set.</source>
        <translation>Das Symbol im Infobereich holt es zurück. Gesperrt wird weiter wie eingestellt.</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>Beim Anmelden starten</translation>
    </message>
    <message>
        <source>Locked, and out of the way where there is a tray</source>
        <translation>Gesperrt und, wo es einen Infobereich gibt, ohne Fenster</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>How Keyfold looks and behaves here, for every wallet. Nothing of this is in the file.</source>
        <translation>Wie Keyfold hier aussieht und arbeitet, für alle Tresore. Nichts davon steht in der Datei.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The wallet is locked, and the windows come back in it</source>
        <translation>Der Tresor wird gesperrt, und die Fenster erscheinen neu in dieser Sprache</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Opens without the password for 7 days, until it is restarted. The key to it lies in the system’s keychain, where any program that you run can ask for it.</source>
        <translation>Öffnet 7 Tage lang ohne Passwort, längstens bis zum Neustart. Der Schlüssel dazu liegt im Schlüsselbund des Systems, wo ihn jedes Programm abfragen kann, das Sie ausführen.</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>No name can be made by this pattern yet.</source>
        <translation>Aus diesem Muster lässt sich noch kein Name bilden.</translation>
    </message>
    <message>
        <source>Gift cards</source>
        <translation>Geschenkkarten</translation>
    </message>
    <message>
        <source>Shop checkout</source>
        <translation>Shop-Kasse</translation>
    </message>
    <message>
        <source>A name then looks like this: %1</source>
        <translation>Ein Name sieht dann so aus: %1</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::Sidebar</name>
    <message>
        <source>Folded</source>
        <translation>Zugeklappt</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Aufgeklappt</translation>
    </message>
    <message>
        <source>Sections and filters</source>
        <translation>Bereiche und Filter</translation>
    </message>
    <message>
        <source>Wallet %1: menu</source>
        <translation>Tresor %1: Menü</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SidebarModel</name>
    <message>
        <source>Home</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Alle Schlüssel</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Sicherheitsvorfälle</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Umgebungen</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
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
        <translation>Jetzt leeren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clipboard is cleared in %n s</source>
        <translation>
            <numerusform>Zwischenablage wird in %n s geleert</numerusform>
            <numerusform>Zwischenablage wird in %n s geleert</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipboard cleared</source>
        <translation>Zwischenablage geleert</translation>
    </message>
    <message>
        <source>Something else was copied since; left alone</source>
        <translation>Inzwischen wurde etwas anderes kopiert; das bleibt</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::StepRail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation>Alle Schritte sind erledigt</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::StrengthMeter</name>
    <message>
        <source>Strength</source>
        <translation>Stärke</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SuggestionList</name>
    <message>
        <source>Suggestions for the search</source>
        <translation>Suchvorschläge</translation>
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
        <translation>Wieder herausnehmen</translation>
    </message>
    <message>
        <source>The keys are in your wallet</source>
        <translation>Die Schlüssel sind in Ihrem Tresor</translation>
    </message>
    <message>
        <source>They say that they came by handoff from %1. The file can be deleted now.</source>
        <translation>Als Herkunft ist die Übergabe von %1 eingetragen. Die Datei kann jetzt gelöscht werden.</translation>
    </message>
    <message>
        <source>One key came in.</source>
        <translation>Ein Schlüssel übernommen.</translation>
    </message>
    <message numerus="yes">
        <source>%n keys came in.</source>
        <translation>
            <numerusform>%n Schlüssel übernommen.</numerusform>
            <numerusform>%n Schlüssel übernommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out %1: you already have its value, in %2.</source>
        <translation>%1 weggelassen: Den Wert haben Sie schon, in %2.</translation>
    </message>
    <message>
        <source>This answers your request.</source>
        <translation>Das ist die Antwort auf Ihre Anfrage.</translation>
    </message>
    <message>
        <source>This answers your request: %1</source>
        <translation>Das ist die Antwort auf Ihre Anfrage: %1</translation>
    </message>
    <message>
        <source>Taken out again. Nothing of the handoff is in your wallet.</source>
        <translation>Wieder herausgenommen. Nichts aus der Übergabe ist in Ihrem Tresor.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::TaskList</name>
    <message>
        <source>Leave this finding out</source>
        <translation>Diesen Befund ausblenden</translation>
    </message>
    <message>
        <source>Put the rotation off</source>
        <translation>Erneuerung aufschieben</translation>
    </message>
    <message>
        <source>Do not put it off any more</source>
        <translation>Nicht mehr aufschieben</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::TaskListModel</name>
    <message>
        <source>%1 Enter: %2.</source>
        <translation>%1 Eingabetaste: %2.</translation>
    </message>
    <message>
        <source>Menu key: more</source>
        <translation>Menütaste: mehr</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Overdue: 3</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::TimelineChart</name>
    <message numerus="yes">
        <source>The next 90 days: %n dates. The arrow keys go through them.</source>
        <translation>
            <numerusform>Die nächsten 90 Tage: %n Termin. Die Pfeiltasten führen hindurch.</numerusform>
            <numerusform>Die nächsten 90 Tage: %n Termine. Die Pfeiltasten führen hindurch.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyfold::ui::TopBar</name>
    <message>
        <source>Add key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Search names, providers, places, people</source>
        <translation>Namen, Anbieter, Orte, Empfänger suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Add key (%1)</source>
        <translation>Schlüssel hinzufügen (%1)</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Go on with the key</source>
        <translation>Mit dem Schlüssel weitermachen</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::TrialStep</name>
    <message>
        <source>Settings too, not secrets alone</source>
        <translation>Auch Einstellungen, nicht nur Geheimnisse</translation>
    </message>
    <message>
        <source>Values that another key has too</source>
        <translation>Werte, die auch ein anderer Schlüssel hat</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Was die Datei enthält</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Look through</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file’s name, what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 keys. Cancelling leaves the wallet as it was.</source>
        <translation>%1 von %2 Schlüsseln. Beim Anhalten bleibt der Tresor, wie er war.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::TroublePage</name>
    <message>
        <source>This wallet is damaged</source>
        <translation>Dieser Tresor ist beschädigt</translation>
    </message>
    <message>
        <source>This wallet was changed outside Keyfold</source>
        <translation>Dieser Tresor wurde außerhalb von Keyfold geändert</translation>
    </message>
    <message>
        <source>This is not a Keyfold wallet</source>
        <translation>Das ist kein Keyfold-Tresor</translation>
    </message>
    <message>
        <source>This wallet needs a newer Keyfold</source>
        <translation>Dieser Tresor braucht ein neueres Keyfold</translation>
    </message>
    <message>
        <source>The wallet is not there</source>
        <translation>Der Tresor ist nicht da</translation>
    </message>
    <message>
        <source>This wallet cannot be opened</source>
        <translation>Dieser Tresor lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>nicht da</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Was Sie tun können</translation>
    </message>
    <message>
        <source>The file stays where it is. Nothing is overwritten or deleted.</source>
        <translation>Die Datei bleibt, wo sie ist. Nichts wird überschrieben oder gelöscht.</translation>
    </message>
    <message>
        <source>Older backups</source>
        <translation>Ältere Sicherungen</translation>
    </message>
    <message>
        <source>%1, the oldest of %2</source>
        <translation>%1, die älteste vom %2</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Erneut prüfen</translation>
    </message>
    <message>
        <source>After connecting its drive, or moving it back</source>
        <translation>Nach dem Anschließen oder Zurücklegen</translation>
    </message>
    <message>
        <source>Open another wallet</source>
        <translation>Anderen Tresor öffnen</translation>
    </message>
    <message>
        <source>A copy on a stick, or from your sync folder’s history</source>
        <translation>Eine Kopie auf einem Stick oder aus den alten Versionen Ihres Sync-Ordners</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>The backup of %1</source>
        <translation>Die Sicherung vom %1</translation>
    </message>
    <message>
        <source>%1. Changes since then are not in it.</source>
        <translation>%1. Spätere Änderungen sind nicht enthalten.</translation>
    </message>
    <message>
        <source>Restore this one</source>
        <translation>Diese wiederherstellen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Details für den Support</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::UndoNote</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>About a second, on purpose: it makes guessing slow.</source>
        <translation>Etwa eine Sekunde, mit Absicht: Das bremst das Erraten.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Wird entsperrt</translation>
    </message>
    <message>
        <source>Open another wallet</source>
        <translation>Anderen Tresor öffnen</translation>
    </message>
    <message>
        <source>New wallet</source>
        <translation>Neuer Tresor</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wird entsperrt…</translation>
    </message>
    <message>
        <source>%1 Caps Lock is on.</source>
        <translation>%1 Die Feststelltaste ist an.</translation>
    </message>
    <message>
        <source>Password of the wallet</source>
        <translation>Passwort des Tresors</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Notfallschlüssel</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Recovery key, eight groups of four</source>
        <translation>Notfallschlüssel, acht Vierergruppen</translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation>Notfallblatt verwenden</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Passwort verwenden</translation>
    </message>
    <message>
        <source>Quick unlock with this computer</source>
        <translation>Mit diesem Computer schnell entsperren</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ValuesCard</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::WalletController</name>
    <message>
        <source>This recovery key does not open the wallet. It may belong to another one.</source>
        <translation>Dieser Notfallschlüssel öffnet den Tresor nicht. Vielleicht gehört er zu einem anderen.</translation>
    </message>
    <message>
        <source>Locked by itself, because nothing was done for a while.</source>
        <translation>Von selbst gesperrt, weil eine Weile nichts getan wurde.</translation>
    </message>
    <message>
        <source>Locked together with the screen.</source>
        <translation>Zusammen mit dem Bildschirm gesperrt.</translation>
    </message>
    <message>
        <source>Locked when the computer went to sleep.</source>
        <translation>Gesperrt, als der Computer in den Ruhezustand ging.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>The password of the demo is: %1</source>
        <translation>Das Passwort der Demo ist: %1</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::WelcomePage</name>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Datei auswählen</translation>
    </message>
    <message>
        <source>Create a new wallet</source>
        <translation>Neuen Tresor anlegen</translation>
    </message>
    <message>
        <source>Open a wallet: choose a file</source>
        <translation>Tresor öffnen: Datei auswählen</translation>
    </message>
    <message>
        <source>New wallet</source>
        <translation>Neuer Tresor</translation>
    </message>
    <message>
        <source>Takes three minutes, recovery sheet included</source>
        <translation>Dauert drei Minuten, mit Notfallblatt</translation>
    </message>
    <message>
        <source>Open a wallet</source>
        <translation>Tresor öffnen</translation>
    </message>
    <message>
        <source>A .keyfold file from here, a stick or a sync folder</source>
        <translation>Eine .keyfold-Datei von hier, einem Stick oder einem Sync-Ordner</translation>
    </message>
    <message>
        <source>Welcome to Keyfold</source>
        <translation>Willkommen bei Keyfold</translation>
    </message>
    <message>
        <source>All the keys of your business in one locked file, on this computer and nowhere else.</source>
        <translation>Alle Schlüssel Ihres Betriebs in einer verschlossenen Datei, auf diesem Computer und sonst nirgends.</translation>
    </message>
    <message>
        <source>Open a handoff</source>
        <translation>Übergabe öffnen</translation>
    </message>
    <message>
        <source>Somebody sent you keys in an encrypted file</source>
        <translation>Jemand hat Ihnen Schlüssel in einer verschlüsselten Datei gesendet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a handoff that you were sent</source>
        <translation>Eine Übergabe öffnen, die Sie bekommen haben</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Erst einmal umsehen</translation>
    </message>
    <message>
        <source>The keys of a made-up shop: nothing in it is real</source>
        <translation>Die Schlüssel eines erfundenen Ladens: Nichts daran ist echt</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A key wallet for small businesses.</source>
        <translation>Ein Schlüsseltresor für kleine Betriebe.</translation>
    </message>
    <message>
        <source>Start without a window, where the icon in the tray is on.</source>
        <translation>Ohne Fenster starten, wenn das Symbol im Infobereich eingeschaltet ist.</translation>
    </message>
    <message>
        <source>The wallet, handoff or import file to open.</source>
        <translation>Tresor, Übergabe oder Importdatei zum Öffnen.</translation>
    </message>
    <message>
        <source>Keyfold runs already and does not answer. End it in the system's list of programs first.</source>
        <translation>Keyfold läuft schon und antwortet nicht. Beenden Sie es zuerst in der Programmliste des Systems.</translation>
    </message>
</context>
</TS>