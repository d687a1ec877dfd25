<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP">
<context>
    <name>Cards</name>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1, since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was due on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Key edited: owner</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>18 October, by Ruth</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsolePage</name>
    <message>
        <source>%1, which browsers may show as %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>Open a wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyfold wallets (*.keyfold)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy of the wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HandoffTask</name>
    <message>
        <source>keys</source>
        <comment>file name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1-for-%2</source>
        <comment>file name: what, whom</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>A wallet of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wallet is one encrypted file with all your keys. Make a new one, or open one that you have. Nothing is ever sent over the network; the file is yours to copy and to keep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the password of this wallet. If it is forgotten, the recovery sheet opens the wallet and lets you choose a new one. Without either, nobody can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What there is to do today, the most pressing first, each with the button that does it. Below stand the next 90 days, a column a week: a mark is a key that has to be rotated or runs out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a key in the list, or type to find one. Beside it stands all that Keyfold knows about it. A value stays hidden until you reveal it, and a copied one leaves the clipboard by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the key first: provider, kind and environment fill themselves in where its shape is known. Only the name is needed; all the rest can wait. You can leave the page, and find it as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that have to be rotated or that run out, by date. Begin with what is overdue. Who has to be asked for a new key, because the provider makes it, is reminded of earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is worth doing about your keys, the worst first. Enter opens a finding and says what to do. The four counts at the top narrow the list down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has which key, since when and until when. When somebody leaves, note it here: you get the list of keys to rotate, the riskiest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key that somebody may have seen is a leak. Stop the key first, then go through the steps; each is noted with the time, and the report is made from that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything that was done with this wallet, by whom and when. Lines cannot be changed without being noticed: the line at the top says whether they are whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every change holds at once. Ways to unlock, locking, copying, rotation, names and backups belong to the wallet and travel with it; the rest belongs to this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new key at the provider, paste it here, and put it in every place that uses it. The old one is revoked last, when nothing needs it any more. You can stop at any step and go on later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A wallet that does not open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. The page says what is wrong with the file and offers the ways on, the one that saves most first. A backup is tried before it takes the file&apos;s place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list at the side says where you are. Nothing is done before its step says so, and you can leave the page at any time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Value copied: KEY</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>10:42 by Ruth</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2 • %3</source>
        <comment>10:42 by Ruth • detail</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallet made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallet unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way to unlock added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way to unlock removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key edited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key put back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value handed to a script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation started</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place has the new value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation finished</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old values wiped</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportTask</name>
    <message>
        <source>Sets no variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set again further down, which counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refers to another variable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks like a setting, not a secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holds no secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has more cells than there are columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was thrown away in the other program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is no key: a card or an identity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has a value that cannot be stored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name was taken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is here already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets the newer value; the old one is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is here, with a value that is not older</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .env file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export of KeePassXC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export of Bitwarden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export of 1Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An export of Keyfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One key would come in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n keys would come in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One gets a newer value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n get a newer value.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One you already have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n you already have.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One line is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines are left out.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Would come in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You already have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <comment>why, number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secret value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value that is no secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Incident</name>
    <message>
        <source>Today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable the key at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new key and put it in place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read the log of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check what else it could reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money lost: keep the proof, tell %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the people it concerns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First stop the key: revoke or disable it there, even if something of yours stops with it. Whoever has it can use it until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new one with no more rights than it needs, paste it here, and put it into each place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for what you did not do: other countries, odd hours, many at once. Note times and amounts, and keep a screenshot.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at what stands beside this page. Other keys of the account may be known too; new users, webhooks and forwardings may have been added there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep screenshots and statements, open a case at %1, tell your bank and report it to the police. Each asks for the time at which you noticed: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>day, time by person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What may be lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place is noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 place</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else had it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 other had it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n others had it</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No other key of this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 more key of this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more keys of this account</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No other key has this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stored with this value too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those whose data it could reach, those who gave you the key, those who work with it. Where personal data is concerned, the authority may have to be told: in the EU within 72 hours.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeyGroups</name>
    <message>
        <source>Leaked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added %1</source>
        <comment>added 3 March</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>used %1</source>
        <comment>used yesterday</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>never used</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverviewRows</name>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Put off until %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be rotated %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new key is in, the old one still works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key placed in %1 of %2 places, old one still works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still knows 1 key</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Still knows %n keys</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>“Used in several places”. “Make a key of its own for each place.”</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else may be using it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access of %1 ends today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access of %1 was to end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One thing to do today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n things to do today</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Access of %1 ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One key is due this week</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n keys are due this week</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Left out until %2: %3</source>
        <comment>finding, day, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Left out: %2</source>
        <comment>finding, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperTexts</name>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being rotated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key register of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2. No value of a key is in it.</source>
        <comment>5 keys, a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys live in Keyfold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in e-mails, chats, spreadsheets, notes or code. What was found elsewhere is put in here and replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One key, one use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program, another person, another test: another key, with no more rights than it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names say what for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key is called %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are handed over as a handoff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file may travel by e-mail. The passphrase is told by phone or face to face, never beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are replaced in time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each after %1 days; those that can do everything or move money after %2 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen is locked when you leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Keyfold locks by itself after %n minutes without you.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Keyfold does not lock by itself here: press Ctrl+L.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is copied is pasted at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It leaves the clipboard after %n seconds. It is pasted where it belongs and nowhere else.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Who leaves is noted the same day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key they know is then replaced, riskiest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A leak is said at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First stop the key at the provider, then report it in Keyfold. Nobody is blamed for saying it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by: ____________________   On: ____________</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How we handle keys at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on %1 from the settings of the wallet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PeopleRows</name>
    <message>
        <source>Has it since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was to end on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No end date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End access</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked at the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced since: they know an old value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by handoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by handoff, the passphrase by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by handoff, the passphrase in person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by handoff, the passphrase in another messenger</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recognised</name>
    <message>
        <source> or </source>
        <comment>between providers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name holds a key. Names are shown and exported: take it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” says nothing about this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name does not say whose key it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name says %1, the key is of another provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Stripe: Live secret key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perhaps %1: %2</source>
        <comment>Stripe: Live secret key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or of %1, which look the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or of %1, which look the same. Choose below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not right? Change it below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others look like this too. Choose below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a login. %1 gives out keys that do less and can be revoked alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a login, which opens everything. Ask for an API key instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A smaller key may do: %1 also gives out keys that can do less. If a small one leaks, less is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This looks like a key of %1. The key that you are changing is of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a test key. The places you are changing run %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a key for %1. The key that you are changing is for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You already have this value: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message>
        <source>%1 is overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is to be rotated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has to be replaced now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 runs out soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to %1 should have ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access to %1 ends soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 key to look after</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n keys to look after</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – Keyfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 key is due. Unlock to see which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n keys are due. Unlock to see which.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RotationTask</name>
    <message>
        <source>the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old key is revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old key still works: revoke it as soon as you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One place uses the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n places use the new one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Next on %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due within 1 day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Due within %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>a person who has the key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who issued it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live, test and so on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has been given it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be rotated, or expires, within days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What Health says something about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no filter “%1”. Those there are: provider, env, tag, with, due, has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no number of days. Write due:30, or due:overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys are not marked with “%1”. Write has:finding.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Did you mean “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something went wrong inside Keyfold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Try it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough free memory.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs and try it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The encryption library reported a failure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Keyfold was put together wrongly and would not encrypt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may have been moved, or its drive is not connected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file named %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name or place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not open or write %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a place that is yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your changes are kept here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not saved: the disk is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive reported a fault with %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether it is connected, then try it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is writing to this wallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a Keyfold wallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that ends in .keyfold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyfold opened nothing, so that nothing wrong is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed outside Keyfold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer Keyfold made this wallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Keyfold to open it; the file is untouched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file asks for %1 of memory to be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyfold stops at 2 GiB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protection against guessing would be too weak: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery key has a typing mistake.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare it with the sheet, group by group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such way to unlock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the only way in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another one before you remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type one, or take the passphrase made for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key is not in the wallet any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several keys fit “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You already have a key named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give this one a name of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key has no name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what it is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key has no value named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key has a value named “%1” already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key has no version %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nobody named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the key to somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not have this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rotation of “%1” was started.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rotation of “%1” is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is not used in “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 of this key has had this value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new one at the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no open incident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has an open incident already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An incident has no step “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not dismissed for this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not one of your own providers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no setting named “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the key here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value is larger than %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the file elsewhere and note here where.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text is too long: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This text has characters that cannot be stored: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a day in the calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a number of days that works here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use 1 to 3,650 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not an internet address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This value cannot be used: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an encrypted handoff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is the file you were sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed on its way, or badly copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file goes on after its end, as if two files had been put together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer program made this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Keyfold to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file asks for far too much memory to try a passphrase, and was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not trust it. Ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is of age&apos;s post-quantum kind, which this Keyfold does not know.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for one of the ordinary kind (age1…).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was sealed for somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is sealed with a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is sealed for a key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file that holds it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not a public key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One begins with age1, and is copied whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no key that Keyfold can use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one with a line AGE-SECRET-KEY-1….</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was chosen to hand the keys to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has no public key here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste their age1… line, or take a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file opens, and holds no keys from a handoff.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file opens, and its keys are not written as they should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 holds is not recognised.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose its format.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is not text in UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is too large: %1 at most.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Divide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A quote that is opened in line %1 is never closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mend the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In line %1 something follows a closed quote.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 cannot be read as JSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no keys in this file as Keyfold or Bitwarden writes them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export is encrypted by the program that made it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export it there without a password, and delete that file afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which column holds the secrets cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds no keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that it is the right one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of this file is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for it to be sent again; nothing was taken in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase does not open this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the words and their order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keychain that runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick unlock needs one, such as GNOME Keyring or KWallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer did not answer as it should.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>The same key for a scanner that types what it reads. Do not photograph this sheet: pictures are copied to places where others can see them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File: %1
Made on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page is a secret. Whoever has it and the file can open the wallet. Keep it on paper alone, where you keep contracts, not beside the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the password is forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Open Keyfold and choose the wallet.
2. Choose “Use the recovery sheet”.
3. Type the eight groups. Capital or small letters and dashes do not matter.
4. Choose a new password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>d MMM</source>
        <comment>a week&apos;s first day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Expires on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. To be rotated on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The access of %1 to %2 ends on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 dates fall into the week of %2. Some could be done earlier.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>1 day overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Development</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Payroll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look only: read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look and change: read, write</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything: read, write, admin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made in the provider’s dashboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By handoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day and month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>1 key</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half rotated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>live</source>
        <comment>within a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>test</source>
        <comment>within a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>staging</source>
        <comment>within a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>development</source>
        <comment>within a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read</source>
        <comment>within a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write</source>
        <comment>within a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>admin</source>
        <comment>within a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::Naming</name>
    <message>
        <source>The name is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name holds what looks like the key itself, and names are not kept secret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name does not say what the key is for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” says nothing about this key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name does not say whose key it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name does not say that the key is from %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::desktop::Application</name>
    <message>
        <source>Today’s backup could not be made. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locks in %1:%2</source>
        <comment>minutes:seconds</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your half-written key is kept and opens with the wallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 opens together with the wallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a request for a key. Choose the key that answers it, then drop it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has been 7 days: this time with the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer was restarted: this time with the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain of this computer is not open: this time with the password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick unlock with this computer was removed elsewhere. Unlock with the password.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::desktop::Tray</name>
    <message>
        <source>Open Keyfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Keyfold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::health_rules::Health</name>
    <message>
        <source>Rotation overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was due yesterday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It was due %n days ago.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rotate it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation due soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is due today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is due tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It is due in %n days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Plan to rotate it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation put off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate it on that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider has not taken it since yesterday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The provider has not taken it for %n days.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rotate it, or revoke it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider takes it for the last time today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider takes it until tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The provider takes it for %n days more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Rotate it before that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not expire and has no rotation policy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set how often to rotate it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation half done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was started today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was started yesterday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It was started %n days ago.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change the places over, and finish it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old value not revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version %1 may still work at the provider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke it there, and note that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came by e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came by chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came by phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One step is not done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n steps are not done.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Close it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with its steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else may be using it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate it now, and revoke the old value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lies about in the open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scan on %1 found it in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate it, and take it out of there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Others may have read it on its way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Private key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever gets the file can use it where it has no passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it a passphrase, and keep that as a field of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name could say more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call it “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody looks after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note who does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it is used is not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note the places, so that it can be rotated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May do more than it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for reading, and may change things.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a key that may only read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was given more than it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not need %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take that away at the provider, or make a key without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May do less than it needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was not given %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it that at the provider, or note that it is not needed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it may do is not noted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note its scopes, so that a leak can be judged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Works from anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can limit it to addresses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the addresses that use it, there and here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its allowlist lets everybody in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is every address there is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the addresses that use it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its allowlist is wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is more than a business has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its allowlist names your own network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The provider never sees %1, which is an address within a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List the address by which your network is known outside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value used twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same value is stored as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a key of its own for each use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same value in two environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1 here and %2 in %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make one key for each environment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used in several places</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It is used in %n places, which all stop when it leaks.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Make a key of its own for each place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known to somebody who left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 knows the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lent for longer than agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was to have it until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the grant, and rotate it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A loan ends soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has it for the last day today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has it until tomorrow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 has it for %n days more.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Make it longer, or rotate the key then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given to several</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n have it, so that a misuse is nobody&apos;s.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Make a key of its own for each.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ActionRow</name>
    <message>
        <source>%1: %2</source>
        <comment>Remove: Tomás</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::AddPersonForm</name>
    <message>
        <source>Add a person, an agency or a company</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bright Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::AskStep</name>
    <message>
        <source>The key for the newsletter, live, to send only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom do you ask?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who answers with Keyfold or an age program sends it sealed, so that only this wallet opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who is not in People</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::Banner</name>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::Chip</name>
    <message>
        <source>Press Delete to remove it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ChooseHandoffStep</name>
    <message>
        <source>Use a key file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that you were told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a handoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file that you were sent, or drop it onto this window. Nothing is taken in before you have seen what is inside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that ends in .age, or the text of one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ChooseImportStep</name>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file, or drop it onto this window. You see what would come in before anything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that another program wrote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .env file, a table (CSV), an export of KeePassXC, Bitwarden, 1Password or Keyfold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ColumnsStep</name>
    <message>
        <source>Say which column is what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name and a secret value are needed. What may be a secret is not shown here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the column %1 holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::Commands</name>
    <message>
        <source>New wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report a leak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand off key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a handoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export and print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as NAME=value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ConsoleStep</name>
    <message>
        <source>Open the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens %1 in your browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which page that is has not been noted. Go there as you always do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke the old key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete or revoke the old key at %1. From then on it is worth nothing to anybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This cannot be taken back there. What still uses the old key stops working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new key at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it the same rights as the old one, or fewer. Leave the old one as it is until the new one is in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 keeps one key at a time: as soon as you make the new one, the old one stops. Choose a quiet hour.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::CountCard</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>Soon: 5, a risk that grows</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::DateField</name>
    <message>
        <source>Year-month-day, like %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::DuePage</name>
    <message>
        <source>Due keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing falls due in the next 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key comes up here when its rotation is planned or it expires.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::EditorPart</name>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ExportController</name>
    <message>
        <source>Save the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the key register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rules for keys.pdf</source>
        <comment>file name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key register.pdf</source>
        <comment>file name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key register.csv</source>
        <comment>file name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keyfold.ics</source>
        <comment>file name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a key in the list first, then hand that one off.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export in the clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keys.%1</source>
        <comment>file name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write values in the clear?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone who finds %1 can use this key, now and from every backup of it. That it was exported is noted in History.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone who finds %1 can use every key of this wallet, now and from every backup of it. That they were exported is noted in History.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One key is in %1, in the clear. Delete the file as soon as it has done its work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n keys are in %1, in the clear. Delete the file as soon as it has done its work.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ExportPage</name>
    <message>
        <source>Take something out of the wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without any value of a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values in the clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key with what it is for, where it is used, who has it and what is due: for the accountant or the insurer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules for staff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One page about how keys are handled here, made from your settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When keys are to be rotated and when they expire. Saved over the one from last time, it brings that up to date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings file (.env)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anyone who finds the file can use these keys. A handoff file is as quick and stays locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand off instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export in the clear…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys of the wallet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::FirstKeyView</name>
    <message>
        <source>Add key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value goes in first and is never shown unless you ask. Takes half a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your first key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the one that could cost you most: payments, mail, your shop.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::FirstSteps</name>
    <message>
        <source>1. Paste a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyfold tells what it is and proposes a name. Takes half a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Say who else has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agency, a bookkeeper: when they leave, you see at once what to replace.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. See what is risky</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much allowed, used twice, never replaced: Health says it, worst first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your first key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the one that could cost you most: payments, mail, your shop.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::GiveForm</name>
    <message>
        <source>Note who has a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name; a new one is added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the key’s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until (may be left out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they got it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of your keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a date. Write it like 2026-12-31.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HandoffAside</name>
    <message>
        <source>What %1 gets</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The values, and what they may do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No notes, no places of use, no history, no other people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a message</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1. You are reminded to rotate then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted in History and under %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens with their key, in Keyfold or any age program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens in a browser with the passphrase, without a network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens with the passphrase, in Keyfold or any age program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HandoffController</name>
    <message>
        <source>No browser could be opened. Go to %1 yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be shown. It is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open somebody’s request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a request for keys. Ask for it again, or paste their public key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the handoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted file (*.age)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HandoffFileStep</name>
    <message>
        <source>A file, for Keyfold or any age program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as text, for a chat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page that opens in any browser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the file’s name or folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is encrypted, so it may travel by e-mail or chat. Nothing has been written or noted so far.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HandoffKeysStep</name>
    <message>
        <source>Make a new key for them instead?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They can have a key of their own. Then you can end it without touching yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or hand over this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Or hand over %n keys as they are</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A key of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key of their own at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it there with the rights they need, then add it here and hand that one over. Opens %1 in your browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make it at the provider with the rights they need, then add it here and hand that one over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used in %1. When they are to lose it, that has to be changed too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known to %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HandoffPage</name>
    <message>
        <source>Hand off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You asked for: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they</source>
        <comment>the person who gets a key</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand off to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys › %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who gets them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By another way than the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By any way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand over as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After Done the passphrase cannot be shown again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values leave the wallet in this step.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HandoffPersonStep</name>
    <message>
        <source>With a passphrase that I tell them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For their public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it from their request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name; a new one is added to People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line that begins with age1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does the file open with?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who gets it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are noted under People, so that you see what to replace when they leave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is new, and is added to People.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who gets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This public key is of a later kind, which this Keyfold does not know. Ask for one of the ordinary kind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a whole public key. One begins with age1 and has 62 letters and digits; paste it as it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HandoffTellStep</name>
    <message>
        <source>Passphrase, seven words on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown this once, kept nowhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How do you tell it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By phone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tell %1 the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call, or say it face to face. Whoever reads the message with the file must not find the passphrase beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send %1 the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens with their key alone, so it may travel by e-mail or chat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyfold was locked meanwhile, and the passphrase is gone. If it has not been told yet, delete the file and hand over once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In another messenger</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HandoffWordsStep</name>
    <message>
        <source>What it is for, and what they should know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until (may be left out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A year</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Until %n days from today</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A line to them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, as they know you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What for, and until when?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On that day Keyfold reminds you to rotate the key. What you write here is in the file with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is over. Choose a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a date. Write it like 2026-12-31.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HealthPage</name>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Act now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>someone may be in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a risk that grows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>when you have time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every key is in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyfold looks again whenever something changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked just now, on this computer. Start at the top.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked just now, on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HelpPanel</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next part, to the one before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys, Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move in a list or in the 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open; in a form, the filled button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save, from any field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search, close a pane, leave the task (it is kept)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search, from outside a field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrow the history down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A key, a person, or what was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of the history was changed outside Keyfold. Lines before it are whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history is whole: no line was changed or removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest %1 lines are shown. The command line shows all of them: keyfold-cli log.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HomePage</name>
    <message>
        <source>To do today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All is well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What wants attention comes up here by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next 10 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>square: rotate   diamond: expires   circle: access ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more; they come up as these are done</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 keys have nothing to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ImportController</name>
    <message>
        <source>Import keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ImportPage</name>
    <message>
        <source>Import keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which column is what</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of a table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is saved yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ImportedStep</name>
    <message>
        <source>Take them out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are in your wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One key came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n keys came in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>One got a newer value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n got a newer value.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 still holds the secrets in the clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once nothing reads it any more, delete it. What was deleted may still lie on the disk, most of all on an SSD, and in backups and synchronised folders: rotate the keys that matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all that is in it came in. Look through what was left out, then delete it yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its content may still lie on the disk, in backups and in synchronised folders: rotate the keys that matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out again. The file is as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::IncidentController</name>
    <message>
        <source>No browser could be opened. Go to %1 yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted, with the time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The incident is closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leak report %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::IncidentStepRow</name>
    <message>
        <source>%1. %2</source>
        <comment>number of a step, its title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::IncidentView</name>
    <message>
        <source>See the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is dealt with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it could reach</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was a false alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaked, reported on %1. %2 of %3 steps done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n steps are not done. What was noted stays in the history.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens %1 in your browser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About 18.40 EUR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it cost (may be left out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you found or did (may be left out)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it cost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No leak is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If a key may have come into the wrong hands, open the key and choose “Report a leak”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeyDetail</name>
    <message>
        <source>Leaked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half rotated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new one in the provider’s dashboard, then put it in here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on rotating</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand off</source>
        <comment>button</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeyEditController</name>
    <message>
        <source>Saved %1</source>
        <comment>10:42</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeyEditorPage</name>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gift cards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shop checkout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stripe – Gift cards – Shop checkout – live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A line break at the end of what you pasted was left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not text, or more than 1 MiB of it. Copy the key alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live, Test or your own word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where is it used?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the value and a name are required.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking has cleared the value. Paste it again; the rest is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a new value here, or leave it as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” has something that cannot be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>written from the answers above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good name</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeyListModel</name>
    <message>
        <source>%1, %2</source>
        <comment>Overdue, 3 keys</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeyListPane</name>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the best %1 of %2</source>
        <comment>500 of 10,000 keys</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More keys fit. Type another letter to narrow them down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: %1. Delete removes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key fits these filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key matches “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search looks at names, providers, places, tags and notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By environment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By who has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key with these filters matches “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No groups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By due date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order of the list: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>16 of 25 keys</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeySelectionController</name>
    <message>
        <source>Tagged “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No owner any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owned by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation not planned any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Tagged “shop”: 7 keys</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeySelectionView</name>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hand off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mark as revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chosen keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is noted for good: a revoked key does not come back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When they no longer work at their providers, say so here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Mark 1 key as revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Mark %n keys as revoked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeyUseController</name>
    <message>
        <source>Copied %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clipboard is cleared as soon as this window is in front</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::LookHandoffStep</name>
    <message>
        <source>somebody who gave no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One key from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n keys from %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Made on %1, to be used until %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You already have this value: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::MainWindow</name>
    <message>
        <source>%1 – Keyfold</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::MenuBar</name>
    <message>
        <source>Menu bar</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::NameStep</name>
    <message>
        <source>The name of your business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name your wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is one file. You can copy it, back it up and take it with you like any other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wallet has no name. Your business’s will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a wallet of that name already. Choose another name or folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::NewWalletPage</name>
    <message>
        <source>Choose a password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens everything, and nobody can reset it: not us, not a support desk. The next step makes a sheet for the day you forget it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>Juniper &amp; Pine, in Documents</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it is called, where it lies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way in, every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way in when it is forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your first key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::NotesPart</name>
    <message>
        <source>shop, money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes and tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>tags. notes</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::OpenHandoffController</name>
    <message>
        <source>Open a handoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted files (*.age *.txt *.asc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::OpenHandoffPage</name>
    <message>
        <source>Open a handoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody who gave no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is sealed for a public key. Open the wallet that it belongs to, or choose the key’s file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is sealed for another key than this wallet’s. Choose that key’s file, or ask for it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values stay masked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a wallet for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes three minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can be undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take in one key</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Take in %n keys</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is stored so far. A wallet keeps them locked.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::OpenNotesBar</name>
    <message>
        <source>This file is older than the one you last saved here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One change is missing. Open the newer file if you have it; going on from here loses it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n changes are missing. Open the newer file if you have it; going on from here loses them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Open another wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This wallet can be read, not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or its folder is protected against writing. What you copy or show is not written to the history.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A damaged part of the file was repaired from its second copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is missing. If it happens again, the disk may be failing: keep a backup elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This wallet was brought up to date for this version of Keyfold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy from before lies in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is still the forgotten one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until you choose another, only the recovery sheet opens this wallet for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is in the wallet’s place now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::OriginPart</name>
    <message>
        <source>Which of your accounts there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PasswordController</name>
    <message>
        <source>The ways to unlock could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PasswordPage</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it is to stand in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose password was forgotten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You came in with the recovery sheet. The forgotten password stops working; the sheet goes on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old one stops working in this file. Copies made before still open with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A password of their own opens the whole wallet. The history tells who did what.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the present password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has no name. The history will call them by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the present password first, so that nobody else can change it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PasswordStep</name>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thief with the file would need minutes. Three more words make it centuries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thief with the file would need hours. Three more words make it centuries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thief with the file would need a few days. Three more words make it centuries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A thief with the file would need months. Two more words make it centuries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessing it would take years.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Guessing it would take centuries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase made for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase of seven words, shown on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seven words, easy to type. Write it down until you know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password is empty. Type one, or take the passphrase made for you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type it once more, so that a slip is found now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PasteStep</name>
    <message>
        <source>Paste the new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It becomes the key that Keyfold copies. The old one is kept beside it until you are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the new key here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty if it stays as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the old key. Make a new one at %1, then paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PeopleCard</name>
    <message>
        <source>Since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>access ended, still knows the value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PeopleController</name>
    <message>
        <source>Access ended. They still know the value until it is rotated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted. Rotate what they know, riskiest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noted who has the key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PeopleForm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody but you, as far as Keyfold knows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note who else has a key. When they leave, you see at once what to replace.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PersonView</name>
    <message>
        <source>%1 knows none of your keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 knows %2. Each is put on a list to be rotated, riskiest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That they left is noted in the history and cannot be taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note a key they have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They leave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They stay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys they may use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still to rotate, riskiest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys still to rotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that are done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note that they left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 keys done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds none of your keys any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 holds none of your keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for a key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PlacesStep</name>
    <message>
        <source>Update the places that use it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both keys work until you revoke the old one, so nothing stops while you change over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Old key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No place is noted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the new key wherever the old one is used, then go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Places: %1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try one real thing in each place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before you go on: a small refund, for instance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has the new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy as %1=…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the new key for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1 with the new key for %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PowersPart</name>
    <message>
        <source>Invoices: write, Customers: read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internet addresses or networks, with commas between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rights, as the provider calls them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PublicKeyCard</name>
    <message>
        <source>Make my public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy your public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is sealed for it opens in this wallet alone. Anybody may know it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a public key, others can send you keys without a passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PutOffController</name>
    <message>
        <source>Rotation put off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation not put off any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding shown again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PutOffForm</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this finding out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the rotation off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>KEY. Finding</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until (empty: for good)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put it off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why, for whoever looks at it later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day has to be after today and within a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is no day to come.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::QrView</name>
    <message>
        <source>QR code</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::QuickUnlock</name>
    <message>
        <source>%1, quick unlock</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ReadyStep</name>
    <message>
        <source>Add your first key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the wallet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A few seconds: Keyfold measures how hard guessing can be made on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start with the key that could cost you most: payments, mail, your shop.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RecognisedCard</name>
    <message>
        <source>What was pasted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RecoveryPage</name>
    <message>
        <source>Keep the present one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheets printed before stop working when you use this one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RecoveryStep</name>
    <message>
        <source>Print the sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key, shown on screen. Save it as a PDF to have it read to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the wallet on the day the password is forgotten. Print it and put it where you keep contracts, not beside the computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or copy it by hand, group by group.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1. Print it, then delete the file: it is a secret, to be kept on paper alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer. Look at the paper before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Look whether it is on, or save the sheet as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – recovery sheet.pdf</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ReportLeakForm</name>
    <message>
        <source>Report a leak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report the leak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen in a forwarded e-mail, by Petra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First stop the key, then find out what happened. Keyfold keeps count of the steps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it came out (may be left out)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RequestController</name>
    <message>
        <source>Copied. It is no secret, and stays on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>key request.txt</source>
        <comment>file name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RequestPage</name>
    <message>
        <source>Ask for a key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what you need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As text or as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RestoreForm</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is opened and checked first. Changes made since then are not in it. What lies in the wallet’s place now is kept beside it, under another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password it had then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key, eight groups of four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RotateController</name>
    <message>
        <source>No browser could be opened. Go to %1 yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new key is in. The old one is kept beside it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RotatePage</name>
    <message>
        <source>1 place left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n places left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Leave for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish, revoke later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a key that was used here before. Make a new one at %1, then paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys › %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The old one is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update the places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke the old key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No next date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is kept. Home reminds you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have the new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the new key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have revoked it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RotateStep</name>
    <message>
        <source>Today, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RotatedStep</name>
    <message>
        <source>The key is rotated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RotationPart</name>
    <message>
        <source>Not planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires at the provider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, expires on %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SearchEntry</name>
    <message>
        <source>Words, or filters such as provider:stripe, env:live, tag:shop, with:Mika, due:30 and has:finding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SearchField</name>
    <message>
        <source>Clear search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search names, providers, places, people</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SecretEdit</name>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SecretField</name>
    <message>
        <source>Reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Value shown for %n seconds</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden value</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SendRequestStep</name>
    <message>
        <source>Copy as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It holds no secret: send it as you like. When the answer comes, drop it onto this window, and it says what you asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SettingsController</name>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printed sheet no longer opens this wallet. Copies of the file made before still open with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can no longer open this wallet. Copies of the file that exist already stay open to this password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way to unlock removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new recovery sheet works</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – copy.keyfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied, and checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick unlock is on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick unlock is off</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SettingsPage</name>
    <message>
        <source>Section of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One try takes %1 MiB of memory and %2 passes: whoever has the file pays this for every guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ways to unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each way opens the whole wallet. The history records which one was used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A locked wallet holds nothing in memory that could be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock when nothing is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard and mouse count</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 1 minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 2 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 15 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 30 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After an hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going to sleep and changing the user lock always</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A value leaves the clipboard by itself, and the screen too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also on lock and on quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 10 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 20 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 30 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide a shown value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leaving the key hides it at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 5 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 15 seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long a key may live where it has no period of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 60 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every 180 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The usual period</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys that can do everything, or move money</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better more often</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wipe old values</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from their revocation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 7 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After 90 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names of keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A name that says what a key is for is worth more than any note.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{provider}, {purpose}, {consumer} and {environment} are filled in; [what stands in brackets] is left out when there is nothing to fill in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words that say nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With commas in between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Encrypted copies on this computer. A copy elsewhere saves you when this computer is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a stick, or in a sync folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the first change of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest go first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (in use now)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One more person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With a password of their own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the present one is lost, or somebody has seen it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print a new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protection against guessing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once a day and wallet, while Keyfold runs. What is due stands on Home all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notifications of the desktop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They name keys only while the wallet is unlocked, and go when it locks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long before a date you want to hear of it: 14, 7, 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also while the wallet is locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Says how many keys are due, and nothing else. For that, dates and counts are kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switches at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Icon in the system tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shows whether the wallet is locked, and how long a copied value stays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing the window keeps it running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The icon in the tray brings it back. Locking goes on as set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked, and out of the way where there is a tray</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How Keyfold looks and behaves here, for every wallet. Nothing of this is in the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wallet is locked, and the windows come back in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opens without the password for 7 days, until it is restarted. The key to it lies in the system’s keychain, where any program that you run can ask for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::Sidebar</name>
    <message>
        <source>Folded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wallet %1: menu</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SidebarModel</name>
    <message>
        <source>Home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Environments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Providers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Health, 7</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Stripe, 4 keys</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::StatusLine</name>
    <message>
        <source>Clear now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clipboard is cleared in %n s</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clipboard cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else was copied since; left alone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::StepRail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::StrengthMeter</name>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SuggestionList</name>
    <message>
        <source>Suggestions for the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>Stripe, 4 keys</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::TakenInStep</name>
    <message>
        <source>Take them out again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keys are in your wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They say that they came by handoff from %1. The file can be deleted now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One key came in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n keys came in.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Left out %1: you already have its value, in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answers your request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This answers your request: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out again. Nothing of the handoff is in your wallet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::TaskList</name>
    <message>
        <source>Leave this finding out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the rotation off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not put it off any more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::TaskListModel</name>
    <message>
        <source>%1 Enter: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu key: more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::TimelineChart</name>
    <message numerus="yes">
        <source>The next 90 days: %n dates. The arrow keys go through them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyfold::ui::TopBar</name>
    <message>
        <source>Add key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search names, providers, places, people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add key (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with the key</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::TrialStep</name>
    <message>
        <source>Settings too, not secrets alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values that another key has too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look through</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file’s name, what it is</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 keys. Cancelling leaves the wallet as it was.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::TroublePage</name>
    <message>
        <source>This wallet is damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This wallet was changed outside Keyfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a Keyfold wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This wallet needs a newer Keyfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wallet is not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This wallet cannot be opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file stays where it is. Nothing is overwritten or deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, the oldest of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After connecting its drive, or moving it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A copy on a stick, or from your sync folder’s history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Changes since then are not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::UndoNote</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About a second, on purpose: it makes guessing slow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open another wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery key, eight groups of four</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick unlock with this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ValuesCard</name>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::WalletController</name>
    <message>
        <source>This recovery key does not open the wallet. It may belong to another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked by itself, because nothing was done for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked together with the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked when the computer went to sleep.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::WelcomePage</name>
    <message>
        <source>Create</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Create a new wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a wallet: choose a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes three minutes, recovery sheet included</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a wallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A .keyfold file from here, a stick or a sync folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome to Keyfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All the keys of your business in one locked file, on this computer and nowhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a handoff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody sent you keys in an encrypted file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a handoff that you were sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A key wallet for small businesses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start without a window, where the icon in the tray is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wallet, handoff or import file to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyfold runs already and does not answer. End it in the system&apos;s list of programs first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
