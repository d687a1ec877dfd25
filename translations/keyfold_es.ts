<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="es_ES">
<context>
    <name>Cards</name>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>Solo desde</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Caduca</translation>
    </message>
    <message>
        <source>Came to you</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Se usa en</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Renovación</translation>
    </message>
    <message>
        <source>Version %1, since %2</source>
        <translation>Versión %1, desde el %2</translation>
    </message>
    <message>
        <source>Was due on %1</source>
        <translation>Vencía el %1</translation>
    </message>
    <message>
        <source>Next on %1</source>
        <translation>Próxima el %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>Sin planificar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>18 October, by Ruth</comment>
        <translation>%1, por %2</translation>
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
        <translation>%1, que el navegador puede mostrar como %2</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>Open a wallet</source>
        <translation>Abrir un llavero</translation>
    </message>
    <message>
        <source>Keyfold wallets (*.keyfold)</source>
        <translation>Llaveros de Keyfold (*.keyfold)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save a copy of the wallet</source>
        <translation>Guardar una copia del llavero</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Guardar la hoja de recuperación</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
</context>
<context>
    <name>HandoffTask</name>
    <message>
        <source>keys</source>
        <comment>file name</comment>
        <translation>claves</translation>
    </message>
    <message>
        <source>%1-for-%2</source>
        <comment>file name: what, whom</comment>
        <translation>%1-para-%2</translation>
    </message>
</context>
<context>
    <name>HelpWords</name>
    <message>
        <source>A wallet of your own</source>
        <translation>Un llavero propio</translation>
    </message>
    <message>
        <source>A wallet is one encrypted file with all your keys. Make a new one, or open one that you have. Nothing is ever sent over the network; the file is yours to copy and to keep.</source>
        <translation>Un llavero es un archivo cifrado con todas sus claves. Cree uno nuevo o abra uno que ya tenga. Nunca se envía nada por la red; el archivo es suyo, para copiarlo y guardarlo.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Type the password of this wallet. If it is forgotten, the recovery sheet opens the wallet and lets you choose a new one. Without either, nobody can open it.</source>
        <translation>Escriba la contraseña de este llavero. Si se olvida, la hoja de recuperación abre el llavero y permite elegir una nueva. Sin ninguna de las dos, nadie puede abrirlo.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>What there is to do today, the most pressing first, each with the button that does it. Below stand the next 90 days, a column a week: a mark is a key that has to be rotated or runs out.</source>
        <translation>Lo que hay que hacer hoy, lo más urgente primero, cada cosa con su botón. Debajo están los próximos 90 días, una columna por semana: cada marca es una clave que toca renovar o que caduca.</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las claves</translation>
    </message>
    <message>
        <source>Choose a key in the list, or type to find one. Beside it stands all that Keyfold knows about it. A value stays hidden until you reveal it, and a copied one leaves the clipboard by itself.</source>
        <translation>Elija una clave de la lista o escriba para encontrarla. Al lado está todo lo que Keyfold sabe de ella. Un valor sigue oculto hasta que usted lo muestra, y uno copiado sale del portapapeles por sí solo.</translation>
    </message>
    <message>
        <source>A key</source>
        <translation>Una clave</translation>
    </message>
    <message>
        <source>Paste the key first: provider, kind and environment fill themselves in where its shape is known. Only the name is needed; all the rest can wait. You can leave the page, and find it as it was.</source>
        <translation>Pegue primero la clave: el proveedor, el tipo y el entorno se completan solos si se conoce su forma. Solo hace falta el nombre; lo demás puede esperar. Puede salir de la página y encontrarla como estaba.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimientos</translation>
    </message>
    <message>
        <source>Keys that have to be rotated or that run out, by date. Begin with what is overdue. Who has to be asked for a new key, because the provider makes it, is reminded of earlier.</source>
        <translation>Claves que toca renovar o que caducan, por fecha. Empiece por lo que va con retraso. Si la clave nueva hay que pedirla, porque la crea el proveedor, el aviso llega antes.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>What is worth doing about your keys, the worst first. Enter opens a finding and says what to do. The four counts at the top narrow the list down.</source>
        <translation>Lo que vale la pena hacer con sus claves, lo peor primero. Intro abre un hallazgo y dice qué hacer. Los cuatro números de arriba filtran la lista.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Who has which key, since when and until when. When somebody leaves, note it here: you get the list of keys to rotate, the riskiest first.</source>
        <translation>Quién tiene qué clave, desde cuándo y hasta cuándo. Cuando alguien se va, anótelo aquí: verá la lista de claves por renovar, la más arriesgada primero.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>A key that somebody may have seen is a leak. Stop the key first, then go through the steps; each is noted with the time, and the report is made from that.</source>
        <translation>Una clave que alguien puede haber visto es una filtración. Primero detenga la clave y luego siga los pasos; cada uno se anota con la hora, y de ahí sale el informe.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Everything that was done with this wallet, by whom and when. Lines cannot be changed without being noticed: the line at the top says whether they are whole.</source>
        <translation>Todo lo que se hizo con este llavero, quién y cuándo. No se puede cambiar ninguna línea sin que se note: la línea de arriba dice si están íntegras.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Every change holds at once. Ways to unlock, locking, copying, rotation, names and backups belong to the wallet and travel with it; the rest belongs to this computer.</source>
        <translation>Cada cambio vale al instante. Las formas de desbloqueo, el bloqueo, la copia, la renovación, los nombres y las copias de seguridad son del llavero y viajan con él; lo demás es de este equipo.</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>Make a new key at the provider, paste it here, and put it in every place that uses it. The old one is revoked last, when nothing needs it any more. You can stop at any step and go on later.</source>
        <translation>Cree una clave nueva en el proveedor, péguela aquí y póngala en cada lugar que la usa. La antigua se revoca al final, cuando ya nada la necesita. Puede parar en cualquier paso y seguir más tarde.</translation>
    </message>
    <message>
        <source>A wallet that does not open</source>
        <translation>Un llavero que no se abre</translation>
    </message>
    <message>
        <source>Nothing was changed. The page says what is wrong with the file and offers the ways on, the one that saves most first. A backup is tried before it takes the file's place.</source>
        <translation>No se cambió nada. La página dice qué le pasa al archivo y ofrece las salidas, primero la que más salva. Una copia de seguridad se prueba antes de ocupar el lugar del archivo.</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>The list at the side says where you are. Nothing is done before its step says so, and you can leave the page at any time.</source>
        <translation>La lista del lado dice dónde está. No se hace nada antes del paso que lo dice, y puede salir de la página en cualquier momento.</translation>
    </message>
    <message>
        <source>Hand off</source>
        <translation>Traspasar</translation>
    </message>
    <message>
        <source>Gives somebody else a key in an encrypted file. Best is a key of their own: it can be ended without touching yours. Send the file by one way and tell the passphrase by another, on the phone for instance. Who got what until when is noted under People.</source>
        <translation>Entrega una clave a otra persona en un archivo cifrado. Lo mejor es una clave aparte: se puede revocar sin tocar la de usted. Envíe el archivo por una vía y diga la frase de contraseña por otra, por ejemplo por teléfono. Quién recibió qué y hasta cuándo queda anotado en Personas.</translation>
    </message>
    <message>
        <source>Open a handoff</source>
        <translation>Abrir un traspaso</translation>
    </message>
    <message>
        <source>Choose the file that you were sent and type the passphrase that you were told. You see what is inside before anything is taken in. What comes in can be taken out again.</source>
        <translation>Elija el archivo que le enviaron y escriba la frase de contraseña que le dijeron. Verá lo que contiene antes de que se añada nada. Lo añadido se puede quitar de nuevo.</translation>
    </message>
    <message>
        <source>Ask for a key</source>
        <translation>Pedir una clave</translation>
    </message>
    <message>
        <source>A request holds your public key and what you need, nothing secret: send it as you like. What is sealed for it opens in this wallet alone, so nobody has to tell you a passphrase.</source>
        <translation>Una solicitud contiene su clave pública y lo que necesita, nada secreto: envíela como quiera. Lo que se cifra para esa clave solo se abre en este llavero, así que nadie tiene que decirle una frase de contraseña.</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Importar claves</translation>
    </message>
    <message>
        <source>Takes keys in from a file that another program wrote. First you see what would come in, what you already have and what is left out; nothing is saved before you say so. The file still holds the secrets in the clear: delete it afterwards.</source>
        <translation>Importa claves de un archivo escrito por otro programa. Primero verá lo que se importaría, lo que ya tiene y lo que se omite; no se guarda nada hasta que usted lo diga. El archivo aún contiene los secretos sin cifrar: elimínelo después.</translation>
    </message>
    <message>
        <source>Take something out</source>
        <translation>Sacar algo</translation>
    </message>
    <message>
        <source>The register, the rules and the calendar hold no value of a key and may be shown around. An export in the clear can be used by anyone who finds it: a handoff is as quick and stays locked.</source>
        <translation>El inventario, las normas y el calendario no contienen el valor de ninguna clave y se pueden enseñar. Una exportación sin cifrar la puede usar quien la encuentre: un traspaso es igual de rápido y sigue cifrado.</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Contraseñas</translation>
    </message>
    <message>
        <source>Each person opens the wallet with a password of their own. A few words by chance are strong and easy to type. Copies of the file that were made before still open with the old password.</source>
        <translation>Cada persona abre el llavero con su propia contraseña. Unas palabras al azar son fuertes y fáciles de escribir. Las copias del archivo hechas antes aún se abren con la contraseña antigua.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>The sheet opens the wallet on the day the password is forgotten. Print it and keep it where you keep contracts, not beside the computer. When you use a new one, sheets printed before stop working.</source>
        <translation>La hoja abre el llavero el día que se olvide la contraseña. Imprímala y guárdela con los contratos, no junto al equipo. Cuando use una nueva, las hojas impresas antes dejarán de funcionar.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Value copied: KEY</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>10:42 by Ruth</comment>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>%1 by %2 • %3</source>
        <comment>10:42 by Ruth • detail</comment>
        <translation>%1, por %2 • %3</translation>
    </message>
    <message>
        <source>Wallet made</source>
        <translation>Llavero creado</translation>
    </message>
    <message>
        <source>Wallet unlocked</source>
        <translation>Llavero desbloqueado</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Copia de seguridad restaurada</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Copia de seguridad hecha</translation>
    </message>
    <message>
        <source>Way to unlock added</source>
        <translation>Forma de desbloqueo añadida</translation>
    </message>
    <message>
        <source>Way to unlock removed</source>
        <translation>Forma de desbloqueo quitada</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Contraseña cambiada</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Ajuste cambiado</translation>
    </message>
    <message>
        <source>Key added</source>
        <translation>Clave añadida</translation>
    </message>
    <message>
        <source>Key edited</source>
        <translation>Clave editada</translation>
    </message>
    <message>
        <source>Key removed</source>
        <translation>Clave quitada</translation>
    </message>
    <message>
        <source>Key put back</source>
        <translation>Clave repuesta</translation>
    </message>
    <message>
        <source>Value replaced</source>
        <translation>Valor reemplazado</translation>
    </message>
    <message>
        <source>Value shown</source>
        <translation>Valor mostrado</translation>
    </message>
    <message>
        <source>Value copied</source>
        <translation>Valor copiado</translation>
    </message>
    <message>
        <source>Value handed to a script</source>
        <translation>Valor pasado a un script</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Persona añadida</translation>
    </message>
    <message>
        <source>Person left</source>
        <translation>Se fue una persona</translation>
    </message>
    <message>
        <source>Key given</source>
        <translation>Clave entregada</translation>
    </message>
    <message>
        <source>Access ended</source>
        <translation>Acceso terminado</translation>
    </message>
    <message>
        <source>Rotation started</source>
        <translation>Renovación iniciada</translation>
    </message>
    <message>
        <source>Place has the new value</source>
        <translation>Nuevo valor puesto en el lugar</translation>
    </message>
    <message>
        <source>Rotation finished</source>
        <translation>Renovación terminada</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>Clave revocada</translation>
    </message>
    <message>
        <source>Old values wiped</source>
        <translation>Valores antiguos borrados</translation>
    </message>
    <message>
        <source>A backup a day</source>
        <translation>Una copia al día</translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <translation>Copias que se conservan</translation>
    </message>
    <message>
        <source>Seconds until the clipboard is cleared</source>
        <translation>Segundos hasta vaciar el portapapeles</translation>
    </message>
    <message>
        <source>Minutes until the wallet locks</source>
        <translation>Minutos hasta bloquear el llavero</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>Bloquear con la pantalla</translation>
    </message>
    <message>
        <source>Words that say nothing</source>
        <translation>Palabras que no dicen nada</translation>
    </message>
    <message>
        <source>Pattern of names</source>
        <translation>Modelo de los nombres</translation>
    </message>
    <message>
        <source>Days ahead of a reminder</source>
        <translation>Días de antelación de los recordatorios</translation>
    </message>
    <message>
        <source>Reminders while locked</source>
        <translation>Recordatorios con el llavero bloqueado</translation>
    </message>
    <message>
        <source>Seconds that a value is shown</source>
        <translation>Segundos que se muestra un valor</translation>
    </message>
    <message>
        <source>Days between rotations</source>
        <translation>Días entre renovaciones</translation>
    </message>
    <message>
        <source>Days between rotations of keys that can do everything</source>
        <translation>Días entre renovaciones de claves que pueden hacerlo todo</translation>
    </message>
    <message>
        <source>Days that old values are kept</source>
        <translation>Días que se conservan los valores antiguos</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a setting</comment>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a setting</comment>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting, its new value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>proveedor</translation>
    </message>
    <message>
        <source>account</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>entorno</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>what it may do</source>
        <translation>qué puede hacer</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>permisos</translation>
    </message>
    <message>
        <source>needed scopes</source>
        <translation>permisos necesarios</translation>
    </message>
    <message>
        <source>risks</source>
        <translation>riesgos</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>para qué sirve</translation>
    </message>
    <message>
        <source>places</source>
        <translation>lugares</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>responsable</translation>
    </message>
    <message>
        <source>how it came</source>
        <translation>cómo llegó</translation>
    </message>
    <message>
        <source>allowed addresses</source>
        <translation>direcciones permitidas</translation>
    </message>
    <message>
        <source>day it was made</source>
        <translation>fecha de creación</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>caducidad</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>renovación</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>console page</source>
        <translation>página del panel</translation>
    </message>
    <message>
        <source>reason for sharing</source>
        <translation>motivo del uso compartido</translation>
    </message>
    <message>
        <source>way to revoke</source>
        <translation>forma de revocar</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valores</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Persona cambiada</translation>
    </message>
    <message>
        <source>Rotation put off</source>
        <translation>Renovación aplazada</translation>
    </message>
    <message>
        <source>Leak reported</source>
        <translation>Filtración notificada</translation>
    </message>
    <message>
        <source>Step of an incident done</source>
        <translation>Paso de un incidente hecho</translation>
    </message>
    <message>
        <source>Incident closed</source>
        <translation>Incidente cerrado</translation>
    </message>
    <message>
        <source>Finding left out</source>
        <translation>Hallazgo descartado</translation>
    </message>
    <message>
        <source>Finding shown again</source>
        <translation>Hallazgo recuperado</translation>
    </message>
    <message>
        <source>Provider saved</source>
        <translation>Proveedor guardado</translation>
    </message>
    <message>
        <source>Provider removed</source>
        <translation>Proveedor quitado</translation>
    </message>
    <message>
        <source>Value found lying about</source>
        <translation>Valor encontrado a la vista</translation>
    </message>
    <message>
        <source>Key for handoffs made</source>
        <translation>Clave para traspasos creada</translation>
    </message>
    <message>
        <source>Value put into a handoff</source>
        <translation>Valor incluido en un traspaso</translation>
    </message>
    <message>
        <source>Key handed over</source>
        <translation>Clave traspasada</translation>
    </message>
    <message>
        <source>Handoff taken in</source>
        <translation>Traspaso añadido</translation>
    </message>
    <message>
        <source>Keys asked for</source>
        <translation>Claves pedidas</translation>
    </message>
    <message>
        <source>Request answered</source>
        <translation>Solicitud atendida</translation>
    </message>
    <message>
        <source>Keys imported</source>
        <translation>Claves importadas</translation>
    </message>
    <message>
        <source>Value exported in the clear</source>
        <translation>Valor exportado sin cifrar</translation>
    </message>
    <message>
        <source>Value passed on to a program</source>
        <translation>Valor pasado a un programa</translation>
    </message>
    <message>
        <source> (was </source>
        <comment>owner (was Ruth)</comment>
        <translation> (antes: </translation>
    </message>
    <message>
        <source> (now </source>
        <comment>owner (now Ruth)</comment>
        <translation> (ahora: </translation>
    </message>
</context>
<context>
    <name>ImportTask</name>
    <message>
        <source>Sets no variable</source>
        <translation>No define ninguna variable</translation>
    </message>
    <message>
        <source>Set again further down, which counts</source>
        <translation>Definido otra vez más abajo, que es lo que cuenta</translation>
    </message>
    <message>
        <source>Refers to another variable</source>
        <translation>Remite a otra variable</translation>
    </message>
    <message>
        <source>Looks like a setting, not a secret</source>
        <translation>Parece un ajuste, no un secreto</translation>
    </message>
    <message>
        <source>Holds no secret</source>
        <translation>No contiene ningún secreto</translation>
    </message>
    <message>
        <source>Has no name</source>
        <translation>No tiene nombre</translation>
    </message>
    <message>
        <source>Has more cells than there are columns</source>
        <translation>Tiene más celdas que columnas</translation>
    </message>
    <message>
        <source>Was thrown away in the other program</source>
        <translation>Estaba en la papelera del otro programa</translation>
    </message>
    <message>
        <source>Is no key: a card or an identity</source>
        <translation>No es una clave: una tarjeta o una identidad</translation>
    </message>
    <message>
        <source>Has a value that cannot be stored</source>
        <translation>Tiene un valor que no se puede guardar</translation>
    </message>
    <message>
        <source>the name was taken</source>
        <translation>el nombre ya estaba ocupado</translation>
    </message>
    <message>
        <source>%1 has this value</source>
        <translation>%1 tiene este valor</translation>
    </message>
    <message>
        <source>Is here already</source>
        <translation>Ya está aquí</translation>
    </message>
    <message>
        <source>Gets the newer value; the old one is kept</source>
        <translation>Recibe el valor más reciente; el antiguo se conserva</translation>
    </message>
    <message>
        <source>Is here, with a value that is not older</source>
        <translation>Está aquí, con un valor que no es más antiguo</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Una tabla</translation>
    </message>
    <message>
        <source>A .env file</source>
        <translation>Un archivo .env</translation>
    </message>
    <message>
        <source>A table (CSV)</source>
        <translation>Una tabla (CSV)</translation>
    </message>
    <message>
        <source>An export of KeePassXC</source>
        <translation>Una exportación de KeePassXC</translation>
    </message>
    <message>
        <source>An export of Bitwarden</source>
        <translation>Una exportación de Bitwarden</translation>
    </message>
    <message>
        <source>An export of 1Password</source>
        <translation>Una exportación de 1Password</translation>
    </message>
    <message>
        <source>An export of Keyfold</source>
        <translation>Una exportación de Keyfold</translation>
    </message>
    <message>
        <source>One key would come in.</source>
        <translation>Se importaría una clave.</translation>
    </message>
    <message numerus="yes">
        <source>%n keys would come in.</source>
        <translation>
            <numerusform>Se importaría %n clave.</numerusform>
            <numerusform>Se importarían %n claves.</numerusform>
        </translation>
    </message>
    <message>
        <source>One gets a newer value.</source>
        <translation>Una recibe un valor más reciente.</translation>
    </message>
    <message numerus="yes">
        <source>%n get a newer value.</source>
        <translation>
            <numerusform>%n recibe un valor más reciente.</numerusform>
            <numerusform>%n reciben un valor más reciente.</numerusform>
        </translation>
    </message>
    <message>
        <source>One you already have.</source>
        <translation>Una ya la tiene.</translation>
    </message>
    <message numerus="yes">
        <source>%n you already have.</source>
        <translation>
            <numerusform>%n ya la tiene.</numerusform>
            <numerusform>%n ya las tiene.</numerusform>
        </translation>
    </message>
    <message>
        <source>One line is left out.</source>
        <translation>Se omite una línea.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are left out.</source>
        <translation>
            <numerusform>Se omite %n línea.</numerusform>
            <numerusform>Se omiten %n líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>Aún no se guarda nada.</translation>
    </message>
    <message>
        <source>Would come in</source>
        <translation>Se importarían</translation>
    </message>
    <message>
        <source>You already have</source>
        <translation>Ya las tiene</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Línea %1</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <comment>why, number</comment>
        <translation>%1 (línea %2)</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Nombre de la clave</translation>
    </message>
    <message>
        <source>Secret value</source>
        <translation>Valor secreto</translation>
    </message>
    <message>
        <source>Value that is no secret</source>
        <translation>Valor que no es secreto</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>Quién se ocupa de ella</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Creada el</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Caduca el</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Dirección web</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
</context>
<context>
    <name>Incident</name>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Ayer, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>su proveedor</translation>
    </message>
    <message>
        <source>Disable the key at %1</source>
        <translation>Desactivar la clave en %1</translation>
    </message>
    <message>
        <source>Make a new key and put it in place</source>
        <translation>Crear una clave nueva y ponerla en su lugar</translation>
    </message>
    <message>
        <source>Read the log of %1</source>
        <translation>Leer el registro de %1</translation>
    </message>
    <message>
        <source>Check what else it could reach</source>
        <translation>Revisar a qué más daba acceso</translation>
    </message>
    <message>
        <source>Money lost: keep the proof, tell %1</source>
        <translation>Dinero perdido: guardar las pruebas, avisar a %1</translation>
    </message>
    <message>
        <source>Tell the people it concerns</source>
        <translation>Avisar a las personas afectadas</translation>
    </message>
    <message>
        <source>First stop the key: revoke or disable it there, even if something of yours stops with it. Whoever has it can use it until then.</source>
        <translation>Primero detenga la clave: revóquela o desactívela allí, aunque algo suyo deje de funcionar con ella. Hasta entonces, quien la tenga puede usarla.</translation>
    </message>
    <message>
        <source>Make a new one with no more rights than it needs, paste it here, and put it into each place.</source>
        <translation>Cree una nueva sin más permisos de los que necesita, péguela aquí y póngala en cada lugar.</translation>
    </message>
    <message>
        <source>Look for what you did not do: other countries, odd hours, many at once. Note times and amounts, and keep a screenshot.</source>
        <translation>Busque lo que usted no hizo: otros países, horas extrañas, muchas cosas a la vez. Anote horas e importes y guarde una captura de pantalla.</translation>
    </message>
    <message>
        <source>Look at what stands beside this page. Other keys of the account may be known too; new users, webhooks and forwardings may have been added there.</source>
        <translation>Mire lo que aparece junto a esta página. Quizá se conozcan otras claves de la cuenta; puede que allí se hayan añadido usuarios, webhooks o reenvíos.</translation>
    </message>
    <message>
        <source>Keep screenshots and statements, open a case at %1, tell your bank and report it to the police. Each asks for the time at which you noticed: %2.</source>
        <translation>Guarde capturas y extractos, abra un caso en %1, avise a su banco y denúncielo a la policía. Todos preguntarán a qué hora lo notó: %2.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>day, time by person</comment>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>What may be lost</source>
        <translation>Qué se puede perder</translation>
    </message>
    <message>
        <source>No place is noted</source>
        <translation>Ningún lugar anotado</translation>
    </message>
    <message>
        <source>1 place</source>
        <translation>1 lugar</translation>
    </message>
    <message numerus="yes">
        <source>%n places</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody else had it</source>
        <translation>Nadie más la tenía</translation>
    </message>
    <message>
        <source>1 other had it</source>
        <translation>1 persona más la tenía</translation>
    </message>
    <message numerus="yes">
        <source>%n others had it</source>
        <translation>
            <numerusform>%n persona más la tenía</numerusform>
            <numerusform>%n personas más la tenían</numerusform>
        </translation>
    </message>
    <message>
        <source>No other key of this account</source>
        <translation>Ninguna otra clave de esta cuenta</translation>
    </message>
    <message>
        <source>1 more key of this account</source>
        <translation>1 clave más de esta cuenta</translation>
    </message>
    <message numerus="yes">
        <source>%n more keys of this account</source>
        <translation>
            <numerusform>%n clave más de esta cuenta</numerusform>
            <numerusform>%n claves más de esta cuenta</numerusform>
        </translation>
    </message>
    <message>
        <source>No other key has this value</source>
        <translation>Ninguna otra clave tiene este valor</translation>
    </message>
    <message>
        <source>Stored with this value too</source>
        <translation>También guardadas con este valor</translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation>Cerrado el %1</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%1 de %2 pasos hechos</translation>
    </message>
    <message>
        <source>Those whose data it could reach, those who gave you the key, those who work with it. Where personal data is concerned, the authority may have to be told: in the EU within 72 hours.</source>
        <translation>Aquellos a cuyos datos daba acceso, quienes le entregaron la clave y quienes trabajan con ella. Si hay datos personales, puede ser obligatorio avisar a la autoridad: en la UE, en 72 horas.</translation>
    </message>
</context>
<context>
    <name>KeyColumnTexts</name>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Creada el</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadida</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Próxima fecha</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>made %1</source>
        <comment>made 3 March</comment>
        <translation>creada: %1</translation>
    </message>
    <message>
        <source>added %1</source>
        <comment>added 3 March</comment>
        <translation>añadida: %1</translation>
    </message>
    <message>
        <source>used %1</source>
        <comment>used yesterday</comment>
        <translation>último uso: %1</translation>
    </message>
    <message>
        <source>never used</source>
        <translation>nunca usada</translation>
    </message>
    <message>
        <source>Owned by %1</source>
        <translation>A cargo de %1</translation>
    </message>
    <message>
        <source>Tags: %1</source>
        <translation>Etiquetas: %1</translation>
    </message>
</context>
<context>
    <name>KeyGroups</name>
    <message>
        <source>Leaked</source>
        <translation>Filtradas</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocadas</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más adelante</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>Sin entorno</translation>
    </message>
    <message>
        <source>No provider</source>
        <translation>Sin proveedor</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Sin responsable</translation>
    </message>
</context>
<context>
    <name>OverviewRows</name>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off until %1: %2</source>
        <translation>Aplazada hasta el %1: %2</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Caducó %1</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Caducidad: %1</translation>
    </message>
    <message>
        <source>Was due %1</source>
        <translation>Vencía %1</translation>
    </message>
    <message>
        <source>To be rotated %1</source>
        <translation>Renovación: %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>Half done</source>
        <translation>A medias</translation>
    </message>
    <message>
        <source>The new key is in, the old one still works</source>
        <translation>La clave nueva está puesta, la antigua aún funciona</translation>
    </message>
    <message>
        <source>New key placed in %1 of %2 places, old one still works</source>
        <translation>Clave nueva puesta en %1 de %2 lugares, la antigua aún funciona</translation>
    </message>
    <message>
        <source>Still knows 1 key</source>
        <translation>Aún conoce 1 clave</translation>
    </message>
    <message numerus="yes">
        <source>Still knows %n keys</source>
        <translation>
            <numerusform>Aún conoce %n clave</numerusform>
            <numerusform>Aún conoce %n claves</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revocar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Completar</translation>
    </message>
    <message>
        <source>See the key</source>
        <translation>Ver la clave</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>“Used in several places”. “Make a key of its own for each place.”</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation>Filtrada</translation>
    </message>
    <message>
        <source>Somebody else may be using it</source>
        <translation>Puede que otra persona la esté usando</translation>
    </message>
    <message>
        <source>See the keys</source>
        <translation>Ver las claves</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Se fue</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>The access of %1 ends today</source>
        <translation>El acceso de %1 termina hoy</translation>
    </message>
    <message>
        <source>The access of %1 was to end</source>
        <translation>El acceso de %1 debía terminar</translation>
    </message>
    <message>
        <source>Access ends</source>
        <translation>Fin de acceso</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Vence hoy</translation>
    </message>
    <message>
        <source>Act now</source>
        <translation>Actuar ya</translation>
    </message>
    <message>
        <source>Nothing to do today</source>
        <translation>Nada que hacer hoy</translation>
    </message>
    <message>
        <source>One thing to do today</source>
        <translation>Una cosa que hacer hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n things to do today</source>
        <translation>
            <numerusform>%n cosa que hacer hoy</numerusform>
            <numerusform>%n cosas que hacer hoy</numerusform>
        </translation>
    </message>
    <message>
        <source>Access of %1 ends</source>
        <translation>Termina el acceso de %1</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más adelante</translation>
    </message>
    <message>
        <source>Nothing is due this week</source>
        <translation>Nada vence esta semana</translation>
    </message>
    <message>
        <source>One key is due this week</source>
        <translation>Una clave vence esta semana</translation>
    </message>
    <message numerus="yes">
        <source>%n keys are due this week</source>
        <translation>
            <numerusform>%n clave vence esta semana</numerusform>
            <numerusform>%n claves vencen esta semana</numerusform>
        </translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saberlo</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>%1. Left out until %2: %3</source>
        <comment>finding, day, reason</comment>
        <translation>%1. Descartado hasta el %2: %3</translation>
    </message>
    <message>
        <source>%1. Left out: %2</source>
        <comment>finding, reason</comment>
        <translation>%1. Descartado: %2</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Descartados</translation>
    </message>
</context>
<context>
    <name>PaperTexts</name>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Being rotated</source>
        <translation>En renovación</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocada</translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation>Filtrada</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Se usa en</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Entregada a</translation>
    </message>
    <message>
        <source>Looks after it</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Próxima fecha</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Key register of %1</source>
        <translation>Inventario de claves de %1</translation>
    </message>
    <message>
        <source>%1 on %2. No value of a key is in it.</source>
        <comment>5 keys, a day</comment>
        <translation>%1 el %2. No contiene el valor de ninguna clave.</translation>
    </message>
    <message>
        <source>Keys live in Keyfold.</source>
        <translation>Las claves se guardan en Keyfold.</translation>
    </message>
    <message>
        <source>Not in e-mails, chats, spreadsheets, notes or code. What was found elsewhere is put in here and replaced.</source>
        <translation>No en correos, chats, hojas de cálculo, notas ni código. Lo que aparezca en otro sitio se guarda aquí y se reemplaza.</translation>
    </message>
    <message>
        <source>One key, one use.</source>
        <translation>Una clave, un uso.</translation>
    </message>
    <message>
        <source>Another program, another person, another test: another key, with no more rights than it needs.</source>
        <translation>Otro programa, otra persona, otra prueba: otra clave, sin más permisos de los que necesita.</translation>
    </message>
    <message>
        <source>Names say what for.</source>
        <translation>El nombre dice para qué sirve.</translation>
    </message>
    <message>
        <source>A key is called %1.</source>
        <translation>Las claves se llaman así: %1.</translation>
    </message>
    <message>
        <source>Keys are handed over as a handoff.</source>
        <translation>Las claves se entregan por traspaso.</translation>
    </message>
    <message>
        <source>The file may travel by e-mail. The passphrase is told by phone or face to face, never beside it.</source>
        <translation>El archivo puede viajar por correo. La frase de contraseña se dice por teléfono o en persona, nunca junto al archivo.</translation>
    </message>
    <message>
        <source>Keys are replaced in time.</source>
        <translation>Las claves se reemplazan a tiempo.</translation>
    </message>
    <message>
        <source>Each after %1 days; those that can do everything or move money after %2 days.</source>
        <translation>Cada una a los %1 días; las que pueden hacerlo todo o mover dinero, a los %2 días.</translation>
    </message>
    <message>
        <source>The screen is locked when you leave.</source>
        <translation>Al irse, se bloquea la pantalla.</translation>
    </message>
    <message numerus="yes">
        <source>Keyfold locks by itself after %n minutes without you.</source>
        <translation>
            <numerusform>Keyfold se bloquea por sí solo tras %n minuto sin actividad.</numerusform>
            <numerusform>Keyfold se bloquea por sí solo tras %n minutos sin actividad.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keyfold does not lock by itself here: press Ctrl+L.</source>
        <translation>Aquí Keyfold no se bloquea por sí solo: pulse Ctrl+L.</translation>
    </message>
    <message>
        <source>What is copied is pasted at once.</source>
        <translation>Lo que se copia se pega enseguida.</translation>
    </message>
    <message numerus="yes">
        <source>It leaves the clipboard after %n seconds. It is pasted where it belongs and nowhere else.</source>
        <translation>
            <numerusform>Sale del portapapeles tras %n segundo. Se pega donde corresponde y en ningún otro sitio.</numerusform>
            <numerusform>Sale del portapapeles tras %n segundos. Se pega donde corresponde y en ningún otro sitio.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who leaves is noted the same day.</source>
        <translation>Si alguien se va, se anota el mismo día.</translation>
    </message>
    <message>
        <source>Every key they know is then replaced, riskiest first.</source>
        <translation>Después se reemplaza cada clave que conoce, la más arriesgada primero.</translation>
    </message>
    <message>
        <source>A leak is said at once.</source>
        <translation>Una filtración se dice enseguida.</translation>
    </message>
    <message>
        <source>First stop the key at the provider, then report it in Keyfold. Nobody is blamed for saying it.</source>
        <translation>Primero detenga la clave en el proveedor y luego notifíquelo en Keyfold. A nadie se le reprocha decirlo.</translation>
    </message>
    <message>
        <source>Read by: ____________________   On: ____________</source>
        <translation>Leído por: ____________________   Fecha: ____________</translation>
    </message>
    <message>
        <source>How we handle keys at %1</source>
        <translation>Cómo tratamos las claves en %1</translation>
    </message>
    <message>
        <source>Made on %1 from the settings of the wallet.</source>
        <translation>Hecho el %1 a partir de los ajustes del llavero.</translation>
    </message>
</context>
<context>
    <name>PeopleRows</name>
    <message>
        <source>Has it since %1</source>
        <translation>La tiene desde el %1</translation>
    </message>
    <message>
        <source>Left on %1</source>
        <translation>Se fue el %1</translation>
    </message>
    <message>
        <source>Was to end on %1</source>
        <translation>Debía terminar el %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta el %1</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Sin fecha de fin</translation>
    </message>
    <message>
        <source>End access</source>
        <translation>Terminar acceso</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Revoked at the provider</source>
        <translation>Revocada en el proveedor</translation>
    </message>
    <message>
        <source>Replaced since: they know an old value</source>
        <translation>Reemplazada después: solo conoce un valor antiguo</translation>
    </message>
    <message>
        <source>by handoff</source>
        <translation>por traspaso</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>por correo</translation>
    </message>
    <message>
        <source>by chat</source>
        <translation>por chat</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>por teléfono</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>en persona</translation>
    </message>
    <message>
        <source>by handoff, the passphrase by phone</source>
        <translation>por traspaso, la frase de contraseña por teléfono</translation>
    </message>
    <message>
        <source>by handoff, the passphrase in person</source>
        <translation>por traspaso, la frase de contraseña en persona</translation>
    </message>
    <message>
        <source>by handoff, the passphrase in another messenger</source>
        <translation>por traspaso, la frase de contraseña por otra mensajería</translation>
    </message>
</context>
<context>
    <name>Recognised</name>
    <message>
        <source> or </source>
        <comment>between providers</comment>
        <translation> o </translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Póngale un nombre.</translation>
    </message>
    <message>
        <source>The name holds a key. Names are shown and exported: take it out.</source>
        <translation>El nombre contiene una clave. Los nombres se muestran y se exportan: quítela.</translation>
    </message>
    <message>
        <source>Say what it is for.</source>
        <translation>Diga para qué sirve.</translation>
    </message>
    <message>
        <source>“%1” says nothing about this key.</source>
        <translation>«%1» no dice nada de esta clave.</translation>
    </message>
    <message>
        <source>The name does not say whose key it is.</source>
        <translation>El nombre no dice de qué proveedor es la clave.</translation>
    </message>
    <message>
        <source>The name says %1, the key is of another provider.</source>
        <translation>El nombre dice %1, pero la clave es de otro proveedor.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Stripe: Live secret key</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Perhaps %1: %2</source>
        <comment>Stripe: Live secret key</comment>
        <translation>Quizá %1: %2</translation>
    </message>
    <message>
        <source>Or of %1, which look the same.</source>
        <translation>O bien %1, con el mismo aspecto.</translation>
    </message>
    <message>
        <source>Or of %1, which look the same. Choose below.</source>
        <translation>O bien %1, con el mismo aspecto. Elija abajo.</translation>
    </message>
    <message>
        <source>Not right? Change it below.</source>
        <translation>¿No es correcto? Cámbielo abajo.</translation>
    </message>
    <message>
        <source>Others look like this too. Choose below.</source>
        <translation>Otras tienen este aspecto. Elija abajo.</translation>
    </message>
    <message>
        <source>This looks like a login. %1 gives out keys that do less and can be revoked alone.</source>
        <translation>Parece un inicio de sesión. %1 ofrece claves que pueden menos y se revocan por separado.</translation>
    </message>
    <message>
        <source>This looks like a login, which opens everything. Ask for an API key instead.</source>
        <translation>Parece un inicio de sesión, que lo abre todo. Pida mejor una clave de API.</translation>
    </message>
    <message>
        <source>A smaller key may do: %1 also gives out keys that can do less. If a small one leaks, less is lost.</source>
        <translation>Quizá baste una clave más limitada: %1 también ofrece claves que pueden menos. Si se filtra una de esas, se pierde menos.</translation>
    </message>
    <message>
        <source>This looks like a key of %1. The key that you are changing is of %2.</source>
        <translation>Parece una clave de %1. La que está cambiando es de %2.</translation>
    </message>
    <message>
        <source>This is a test key. The places you are changing run %1.</source>
        <translation>Es una clave de pruebas. Los lugares que está cambiando funcionan en %1.</translation>
    </message>
    <message>
        <source>This is a key for %1. The key that you are changing is for %2.</source>
        <translation>Es una clave de %1. La que está cambiando es de %2.</translation>
    </message>
    <message>
        <source>You already have this value: %1.</source>
        <translation>Ya tiene este valor: %1.</translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message>
        <source>%1 is overdue</source>
        <translation>%1 va con retraso</translation>
    </message>
    <message>
        <source>%1 is to be rotated</source>
        <translation>Toca renovar %1</translation>
    </message>
    <message>
        <source>%1 has to be replaced now</source>
        <translation>%1 se debe reemplazar ya</translation>
    </message>
    <message>
        <source>%1 runs out soon</source>
        <translation>%1 caduca pronto</translation>
    </message>
    <message>
        <source>Access to %1 should have ended</source>
        <translation>El acceso a %1 debía haber terminado</translation>
    </message>
    <message>
        <source>Access to %1 ends soon</source>
        <translation>El acceso a %1 termina pronto</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>1 key to look after</source>
        <translation>1 clave requiere atención</translation>
    </message>
    <message numerus="yes">
        <source>%n keys to look after</source>
        <translation>
            <numerusform>%n clave requiere atención</numerusform>
            <numerusform>%n claves requieren atención</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – Keyfold</source>
        <translation>%1 – Keyfold</translation>
    </message>
    <message>
        <source>1 key is due. Unlock to see which.</source>
        <translation>1 clave vence. Desbloquee para ver cuál.</translation>
    </message>
    <message numerus="yes">
        <source>%n keys are due. Unlock to see which.</source>
        <translation>
            <numerusform>%n clave vence. Desbloquee para ver cuál.</numerusform>
            <numerusform>%n claves vencen. Desbloquee para ver cuáles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RotationTask</name>
    <message>
        <source>the provider</source>
        <translation>su proveedor</translation>
    </message>
    <message>
        <source>Rotated.</source>
        <translation>Clave renovada.</translation>
    </message>
    <message>
        <source>The old key is revoked.</source>
        <translation>La clave antigua está revocada.</translation>
    </message>
    <message>
        <source>The old key still works: revoke it as soon as you can.</source>
        <translation>La clave antigua aún funciona: revóquela en cuanto pueda.</translation>
    </message>
    <message>
        <source>One place uses the new one.</source>
        <translation>Un lugar usa la nueva.</translation>
    </message>
    <message numerus="yes">
        <source>%n places use the new one.</source>
        <translation>
            <numerusform>%n lugar usa la nueva.</numerusform>
            <numerusform>%n lugares usan la nueva.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next on %1.</source>
        <translation>Próxima el %1.</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>Overdue</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Vence hoy</translation>
    </message>
    <message>
        <source>Due within 1 day</source>
        <translation>Vence en 1 día</translation>
    </message>
    <message numerus="yes">
        <source>Due within %n days</source>
        <translation>
            <numerusform>Vence en %n día</numerusform>
            <numerusform>Vence en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>a person who has the key</comment>
        <translation>Entregada a %1</translation>
    </message>
    <message>
        <source>With a finding</source>
        <translation>Con un hallazgo</translation>
    </message>
    <message>
        <source>Who issued it</source>
        <translation>Quién la emitió</translation>
    </message>
    <message>
        <source>Live, test and so on</source>
        <translation>Producción, pruebas, etc.</translation>
    </message>
    <message>
        <source>Its tag</source>
        <translation>Su etiqueta</translation>
    </message>
    <message>
        <source>Who has been given it</source>
        <translation>A quién se entregó</translation>
    </message>
    <message>
        <source>To be rotated, or expires, within days</source>
        <translation>Toca renovarla o caduca en tantos días</translation>
    </message>
    <message>
        <source>What Health says something about</source>
        <translation>Lo que señala el diagnóstico</translation>
    </message>
    <message>
        <source>There is no filter “%1”. Those there are: provider, env, tag, with, due, has.</source>
        <translation>No existe el filtro «%1». Los que hay: provider, env, tag, with, due, has.</translation>
    </message>
    <message>
        <source>“%1” is no number of days. Write due:30, or due:overdue.</source>
        <translation>«%1» no es un número de días. Escriba due:30 o due:overdue.</translation>
    </message>
    <message>
        <source>Keys are not marked with “%1”. Write has:finding.</source>
        <translation>Las claves no se marcan con «%1». Escriba has:finding.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>¿Quiso decir «%1»?</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Detenido.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Something went wrong inside Keyfold.</source>
        <translation>Algo falló dentro de Keyfold.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try it again.</source>
        <translation>No se cambió nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is not enough free memory.</source>
        <translation>No hay suficiente memoria libre.</translation>
    </message>
    <message>
        <source>Close other programs and try it again.</source>
        <translation>Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The encryption library reported a failure.</source>
        <translation>La biblioteca de cifrado informó de un fallo.</translation>
    </message>
    <message>
        <source>This Keyfold was put together wrongly and would not encrypt.</source>
        <translation>Este Keyfold está mal compuesto y no cifraría.</translation>
    </message>
    <message>
        <source>Install it again.</source>
        <translation>Instálelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 ya no está.</translation>
    </message>
    <message>
        <source>It may have been moved, or its drive is not connected.</source>
        <translation>Puede que se haya movido o que su unidad no esté conectada.</translation>
    </message>
    <message>
        <source>There is a file named %1 already.</source>
        <translation>Ya hay un archivo llamado %1.</translation>
    </message>
    <message>
        <source>Choose another name or place.</source>
        <translation>Elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <source>You may not open or write %1.</source>
        <translation>No tiene permiso para abrir o escribir %1.</translation>
    </message>
    <message>
        <source>Choose a place that is yours.</source>
        <translation>Elija una carpeta suya.</translation>
    </message>
    <message>
        <source>Not saved: %1 cannot be written.</source>
        <translation>No guardado: no se puede escribir %1.</translation>
    </message>
    <message>
        <source>Your changes are kept here.</source>
        <translation>Sus cambios se conservan aquí.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full.</source>
        <translation>No guardado: el disco está lleno.</translation>
    </message>
    <message>
        <source>The drive reported a fault with %1.</source>
        <translation>La unidad informó de un fallo con %1.</translation>
    </message>
    <message>
        <source>Look whether it is connected, then try it again.</source>
        <translation>Compruebe que está conectada e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another program is writing to this wallet.</source>
        <translation>Otro programa está escribiendo en este llavero.</translation>
    </message>
    <message>
        <source>Try it again in a moment.</source>
        <translation>Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>%1 is not a Keyfold wallet.</source>
        <translation>%1 no es un llavero de Keyfold.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .keyfold.</source>
        <translation>Elija un archivo que termine en .keyfold.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 está dañado.</translation>
    </message>
    <message>
        <source>Keyfold opened nothing, so that nothing wrong is shown.</source>
        <translation>Keyfold no abrió nada, para no mostrar nada incorrecto.</translation>
    </message>
    <message>
        <source>%1 was changed outside Keyfold.</source>
        <translation>%1 se modificó fuera de Keyfold.</translation>
    </message>
    <message>
        <source>A newer Keyfold made this wallet.</source>
        <translation>Este llavero lo hizo un Keyfold más reciente.</translation>
    </message>
    <message>
        <source>Update Keyfold to open it; the file is untouched.</source>
        <translation>Actualice Keyfold para abrirlo; el archivo sigue intacto.</translation>
    </message>
    <message>
        <source>This file asks for %1 of memory to be opened.</source>
        <translation>Este archivo pide %1 de memoria para abrirse.</translation>
    </message>
    <message>
        <source>Keyfold stops at 2 GiB.</source>
        <translation>Keyfold se detiene en 2 GiB.</translation>
    </message>
    <message>
        <source>The protection against guessing would be too weak: %1.</source>
        <translation>La protección contra intentos sería demasiado débil: %1.</translation>
    </message>
    <message>
        <source>That is not the password.</source>
        <translation>Esa no es la contraseña.</translation>
    </message>
    <message>
        <source>The recovery key has a typing mistake.</source>
        <translation>La clave de recuperación tiene un error al teclear.</translation>
    </message>
    <message>
        <source>Compare it with the sheet, group by group.</source>
        <translation>Compárela con la hoja, grupo por grupo.</translation>
    </message>
    <message>
        <source>There is no such way to unlock.</source>
        <translation>No existe esa forma de desbloqueo.</translation>
    </message>
    <message>
        <source>This is the only way in.</source>
        <translation>Es la única forma de entrar.</translation>
    </message>
    <message>
        <source>Add another one before you remove it.</source>
        <translation>Añada otra antes de quitarla.</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>La contraseña está vacía.</translation>
    </message>
    <message>
        <source>Type one, or take the passphrase made for you.</source>
        <translation>Escriba una o use la frase de contraseña propuesta.</translation>
    </message>
    <message>
        <source>This key is not in the wallet any more.</source>
        <translation>Esta clave ya no está en el llavero.</translation>
    </message>
    <message>
        <source>Several keys fit “%1”.</source>
        <translation>Varias claves coinciden con «%1».</translation>
    </message>
    <message>
        <source>You already have a key named “%1”.</source>
        <translation>Ya tiene una clave llamada «%1».</translation>
    </message>
    <message>
        <source>Give this one a name of its own.</source>
        <translation>Póngale un nombre propio.</translation>
    </message>
    <message>
        <source>The key has no name.</source>
        <translation>La clave no tiene nombre.</translation>
    </message>
    <message>
        <source>Say what it is for.</source>
        <translation>Diga para qué sirve.</translation>
    </message>
    <message>
        <source>The key has no value named “%1”.</source>
        <translation>La clave no tiene ningún valor llamado «%1».</translation>
    </message>
    <message>
        <source>The key has a value named “%1” already.</source>
        <translation>La clave ya tiene un valor llamado «%1».</translation>
    </message>
    <message>
        <source>The key has no version %1.</source>
        <translation>La clave no tiene la versión %1.</translation>
    </message>
    <message>
        <source>There is nobody named “%1”.</source>
        <translation>No hay nadie llamado «%1».</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>«%1» ya existe.</translation>
    </message>
    <message>
        <source>Give another name.</source>
        <translation>Ponga otro nombre.</translation>
    </message>
    <message>
        <source>“%1” has left.</source>
        <translation>«%1» ya se fue.</translation>
    </message>
    <message>
        <source>Give the key to somebody else.</source>
        <translation>Entregue la clave a otra persona.</translation>
    </message>
    <message>
        <source>“%1” does not have this key.</source>
        <translation>«%1» no tiene esta clave.</translation>
    </message>
    <message>
        <source>No rotation of “%1” was started.</source>
        <translation>No hay ninguna renovación de «%1» iniciada.</translation>
    </message>
    <message>
        <source>Start one first.</source>
        <translation>Inicie una primero.</translation>
    </message>
    <message>
        <source>A rotation of “%1” is under way.</source>
        <translation>Hay una renovación de «%1» en curso.</translation>
    </message>
    <message>
        <source>Finish it first.</source>
        <translation>Termínela primero.</translation>
    </message>
    <message>
        <source>The key is not used in “%1”.</source>
        <translation>La clave no se usa en «%1».</translation>
    </message>
    <message>
        <source>Version %1 of this key has had this value.</source>
        <translation>La versión %1 de esta clave ya tuvo este valor.</translation>
    </message>
    <message>
        <source>Make a new one at the provider.</source>
        <translation>Cree una nueva en el proveedor.</translation>
    </message>
    <message>
        <source>“%1” has no open incident.</source>
        <translation>«%1» no tiene ningún incidente abierto.</translation>
    </message>
    <message>
        <source>Open one first.</source>
        <translation>Abra uno primero.</translation>
    </message>
    <message>
        <source>“%1” has an open incident already.</source>
        <translation>«%1» ya tiene un incidente abierto.</translation>
    </message>
    <message>
        <source>Go on with that one.</source>
        <translation>Continúe con ese.</translation>
    </message>
    <message>
        <source>An incident has no step “%1”.</source>
        <translation>Un incidente no tiene el paso «%1».</translation>
    </message>
    <message>
        <source>There is no rule named “%1”.</source>
        <translation>No hay ninguna regla llamada «%1».</translation>
    </message>
    <message>
        <source>“%1” is not dismissed for this key.</source>
        <translation>«%1» no está descartado para esta clave.</translation>
    </message>
    <message>
        <source>“%1” is not one of your own providers.</source>
        <translation>«%1» no es uno de sus proveedores propios.</translation>
    </message>
    <message>
        <source>There is no setting named “%1”.</source>
        <translation>No hay ningún ajuste llamado «%1».</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>Falta el valor.</translation>
    </message>
    <message>
        <source>Paste the key here.</source>
        <translation>Pegue la clave aquí.</translation>
    </message>
    <message>
        <source>The value is larger than %1.</source>
        <translation>El valor supera %1.</translation>
    </message>
    <message>
        <source>Keep the file elsewhere and note here where.</source>
        <translation>Guarde el archivo en otro sitio y anote aquí dónde.</translation>
    </message>
    <message>
        <source>This text is too long: %1.</source>
        <translation>Este texto es demasiado largo: %1.</translation>
    </message>
    <message>
        <source>This text has characters that cannot be stored: %1.</source>
        <translation>Este texto tiene caracteres que no se pueden guardar: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a day in the calendar.</source>
        <translation>«%1» no es un día del calendario.</translation>
    </message>
    <message>
        <source>“%1” is not a number of days that works here.</source>
        <translation>«%1» no es un número de días válido aquí.</translation>
    </message>
    <message>
        <source>Use 1 to 3,650 days.</source>
        <translation>Use de 1 a 3650 días.</translation>
    </message>
    <message>
        <source>“%1” is not an internet address.</source>
        <translation>«%1» no es una dirección de internet.</translation>
    </message>
    <message>
        <source>This value cannot be used: %1.</source>
        <translation>Este valor no se puede usar: %1.</translation>
    </message>
    <message>
        <source>This is not an encrypted handoff.</source>
        <translation>Esto no es un traspaso cifrado.</translation>
    </message>
    <message>
        <source>Check that it is the file you were sent.</source>
        <translation>Compruebe que es el archivo que le enviaron.</translation>
    </message>
    <message>
        <source>The file was changed on its way, or badly copied.</source>
        <translation>El archivo se modificó por el camino o se copió mal.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>The file goes on after its end, as if two files had been put together.</source>
        <translation>El archivo sigue después de su final, como si se hubieran unido dos.</translation>
    </message>
    <message>
        <source>A newer program made this file.</source>
        <translation>Este archivo lo hizo un programa más reciente.</translation>
    </message>
    <message>
        <source>Update Keyfold to open it.</source>
        <translation>Actualice Keyfold para abrirlo.</translation>
    </message>
    <message>
        <source>The file asks for far too much memory to try a passphrase, and was not opened.</source>
        <translation>El archivo pide demasiada memoria para probar una frase de contraseña y no se abrió.</translation>
    </message>
    <message>
        <source>Do not trust it. Ask for it again.</source>
        <translation>No se fíe de él. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>This is of age's post-quantum kind, which this Keyfold does not know.</source>
        <translation>Es del tipo poscuántico de age, que este Keyfold no conoce.</translation>
    </message>
    <message>
        <source>Ask for one of the ordinary kind (age1…).</source>
        <translation>Pida uno del tipo normal (age1…).</translation>
    </message>
    <message>
        <source>The file was sealed for somebody else.</source>
        <translation>El archivo se cifró para otra persona.</translation>
    </message>
    <message>
        <source>The file is sealed with a passphrase.</source>
        <translation>El archivo está cifrado con una frase de contraseña.</translation>
    </message>
    <message>
        <source>Type it.</source>
        <translation>Escríbala.</translation>
    </message>
    <message>
        <source>The file is sealed for a key.</source>
        <translation>El archivo está cifrado para una clave.</translation>
    </message>
    <message>
        <source>Choose the file that holds it.</source>
        <translation>Elija el archivo que la contiene.</translation>
    </message>
    <message>
        <source>“%1” is not a public key.</source>
        <translation>«%1» no es una clave pública.</translation>
    </message>
    <message>
        <source>One begins with age1, and is copied whole.</source>
        <translation>Empieza por age1 y se copia entera.</translation>
    </message>
    <message>
        <source>The file holds no key that Keyfold can use.</source>
        <translation>El archivo no contiene ninguna clave que Keyfold pueda usar.</translation>
    </message>
    <message>
        <source>Choose one with a line AGE-SECRET-KEY-1….</source>
        <translation>Elija uno con una línea AGE-SECRET-KEY-1….</translation>
    </message>
    <message>
        <source>Nobody was chosen to hand the keys to.</source>
        <translation>No se eligió a nadie para el traspaso de las claves.</translation>
    </message>
    <message>
        <source>Choose somebody.</source>
        <translation>Elija a alguien.</translation>
    </message>
    <message>
        <source>“%1” has no public key here.</source>
        <translation>«%1» no tiene clave pública aquí.</translation>
    </message>
    <message>
        <source>Paste their age1… line, or take a passphrase.</source>
        <translation>Pegue su línea age1… o use una frase de contraseña.</translation>
    </message>
    <message>
        <source>The file opens, and holds no keys from a handoff.</source>
        <translation>El archivo se abre, pero no contiene claves de un traspaso.</translation>
    </message>
    <message>
        <source>The file opens, and its keys are not written as they should be.</source>
        <translation>El archivo se abre, pero sus claves no están escritas como deben.</translation>
    </message>
    <message>
        <source>What %1 holds is not recognised.</source>
        <translation>No se reconoce el contenido de %1.</translation>
    </message>
    <message>
        <source>Choose its format.</source>
        <translation>Elija su formato.</translation>
    </message>
    <message>
        <source>Line %1 is not text in UTF-8.</source>
        <translation>La línea %1 no es texto en UTF-8.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Guarde el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>The file is too large: %1 at most.</source>
        <translation>El archivo es demasiado grande: %1 como máximo.</translation>
    </message>
    <message>
        <source>Divide it.</source>
        <translation>Divídalo.</translation>
    </message>
    <message>
        <source>A quote that is opened in line %1 is never closed.</source>
        <translation>Una comilla abierta en la línea %1 no se cierra nunca.</translation>
    </message>
    <message>
        <source>Mend the file.</source>
        <translation>Corrija el archivo.</translation>
    </message>
    <message>
        <source>In line %1 something follows a closed quote.</source>
        <translation>En la línea %1 hay algo tras una comilla cerrada.</translation>
    </message>
    <message>
        <source>Line %1 cannot be read as JSON.</source>
        <translation>La línea %1 no se puede leer como JSON.</translation>
    </message>
    <message>
        <source>Export the file again.</source>
        <translation>Exporte el archivo de nuevo.</translation>
    </message>
    <message>
        <source>There are no keys in this file as Keyfold or Bitwarden writes them.</source>
        <translation>En este archivo no hay claves con el formato de Keyfold o Bitwarden.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Elija otro archivo.</translation>
    </message>
    <message>
        <source>The export is encrypted by the program that made it.</source>
        <translation>La exportación está cifrada por el programa que la hizo.</translation>
    </message>
    <message>
        <source>Export it there without a password, and delete that file afterwards.</source>
        <translation>Expórtela allí sin contraseña y elimine después ese archivo.</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>No hay ninguna columna «%1».</translation>
    </message>
    <message>
        <source>Which column holds the secrets cannot be told.</source>
        <translation>No se puede saber qué columna contiene los secretos.</translation>
    </message>
    <message>
        <source>Choose it.</source>
        <translation>Elíjala.</translation>
    </message>
    <message>
        <source>The file holds no keys.</source>
        <translation>El archivo no contiene claves.</translation>
    </message>
    <message>
        <source>Check that it is the right one.</source>
        <translation>Compruebe que es el correcto.</translation>
    </message>
    <message>
        <source>The end of this file is missing.</source>
        <translation>Falta el final de este archivo.</translation>
    </message>
    <message>
        <source>Ask for it to be sent again; nothing was taken in.</source>
        <translation>Pida que se lo envíen de nuevo; no se añadió nada.</translation>
    </message>
    <message>
        <source>The passphrase does not open this file.</source>
        <translation>La frase de contraseña no abre este archivo.</translation>
    </message>
    <message>
        <source>Check the words and their order.</source>
        <translation>Compruebe las palabras y su orden.</translation>
    </message>
    <message>
        <source>This computer has no keychain that runs.</source>
        <translation>Este equipo no tiene en marcha un almacén de contraseñas.</translation>
    </message>
    <message>
        <source>Quick unlock needs one, such as GNOME Keyring or KWallet.</source>
        <translation>El desbloqueo rápido necesita uno, como GNOME Keyring o KWallet.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation>El almacén de contraseñas de este equipo está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not answer as it should.</source>
        <translation>El almacén de contraseñas de este equipo no respondió como debía.</translation>
    </message>
    <message>
        <source>Use the password.</source>
        <translation>Use la contraseña.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>The same key for a scanner that types what it reads. Do not photograph this sheet: pictures are copied to places where others can see them.</source>
        <translation>La misma clave para un lector que teclea lo que lee. No fotografíe esta hoja: las fotos se copian a sitios donde otros pueden verlas.</translation>
    </message>
    <message>
        <source>Recovery sheet for %1</source>
        <translation>Hoja de recuperación de %1</translation>
    </message>
    <message>
        <source>File: %1
Made on %2</source>
        <translation>Archivo: %1
Hecha el %2</translation>
    </message>
    <message>
        <source>This page is a secret. Whoever has it and the file can open the wallet. Keep it on paper alone, where you keep contracts, not beside the computer.</source>
        <translation>Esta página es un secreto. Quien la tenga junto con el archivo puede abrir el llavero. Guárdela solo en papel, donde guarda los contratos, no junto al equipo.</translation>
    </message>
    <message>
        <source>When the password is forgotten</source>
        <translation>Si se olvida la contraseña</translation>
    </message>
    <message>
        <source>1. Open Keyfold and choose the wallet.
2. Choose “Use the recovery sheet”.
3. Type the eight groups. Capital or small letters and dashes do not matter.
4. Choose a new password.</source>
        <translation>1. Abra Keyfold y elija el llavero.
2. Elija «Usar la hoja de recuperación».
3. Escriba los ocho grupos. No importan las mayúsculas, las minúsculas ni los guiones.
4. Elija una contraseña nueva.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
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
        <translation>%1. Caduca el %2.</translation>
    </message>
    <message>
        <source>%1. To be rotated on %2.</source>
        <translation>%1. Se renueva el %2.</translation>
    </message>
    <message>
        <source>The access of %1 to %2 ends on %3.</source>
        <translation>El acceso de %1 a %2 termina el %3.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Con retraso</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>%1 dates fall into the week of %2. Some could be done earlier.</source>
        <translation>%1 fechas caen en la semana del %2. Algunas podrían adelantarse.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>1 day overdue</source>
        <translation>1 día de retraso</translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n día de retraso</numerusform>
            <numerusform>%n días de retraso</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>caducidad: %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Producción</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Preproducción</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Desarrollo</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinero</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Datos personales</translation>
    </message>
    <message>
        <source>Payroll</source>
        <translation>Nóminas</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Administración</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Look only: read</source>
        <translation>Solo ver: lectura</translation>
    </message>
    <message>
        <source>Look and change: read, write</source>
        <translation>Ver y cambiar: lectura, escritura</translation>
    </message>
    <message>
        <source>Everything: read, write, admin</source>
        <translation>Todo: lectura, escritura, administración</translation>
    </message>
    <message>
        <source>Made in the provider’s dashboard</source>
        <translation>Creada en el panel del proveedor</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Por correo</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>Por chat</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <source>By handoff</source>
        <translation>Por traspaso</translation>
    </message>
    <message>
        <source>By import</source>
        <translation>Por importación</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>day and month</comment>
        <translation>d 'de' MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>day</comment>
        <translation>d 'de' MMMM 'de' yyyy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>mañana</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>dentro de %n día</numerusform>
            <numerusform>dentro de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todos los días</translation>
    </message>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation>
            <numerusform>Cada %n día</numerusform>
            <numerusform>Cada %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>1 key</source>
        <translation>1 clave</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n clave</numerusform>
            <numerusform>%n claves</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation>Filtrada</translation>
    </message>
    <message>
        <source>Half rotated</source>
        <translation>Renovada a medias</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocada</translation>
    </message>
    <message>
        <source>live</source>
        <comment>within a sentence</comment>
        <translation>producción</translation>
    </message>
    <message>
        <source>test</source>
        <comment>within a sentence</comment>
        <translation>pruebas</translation>
    </message>
    <message>
        <source>staging</source>
        <comment>within a sentence</comment>
        <translation>preproducción</translation>
    </message>
    <message>
        <source>development</source>
        <comment>within a sentence</comment>
        <translation>desarrollo</translation>
    </message>
    <message>
        <source>read</source>
        <comment>within a sentence</comment>
        <translation>lectura</translation>
    </message>
    <message>
        <source>write</source>
        <comment>within a sentence</comment>
        <translation>escritura</translation>
    </message>
    <message>
        <source>admin</source>
        <comment>within a sentence</comment>
        <translation>administración</translation>
    </message>
</context>
<context>
    <name>keyfold::Naming</name>
    <message>
        <source>The name is empty.</source>
        <translation>El nombre está vacío.</translation>
    </message>
    <message>
        <source>The name holds what looks like the key itself, and names are not kept secret.</source>
        <translation>El nombre contiene lo que parece la propia clave, y los nombres no se guardan en secreto.</translation>
    </message>
    <message>
        <source>The name does not say what the key is for.</source>
        <translation>El nombre no dice para qué sirve la clave.</translation>
    </message>
    <message>
        <source>“%1” says nothing about this key.</source>
        <translation>«%1» no dice nada de esta clave.</translation>
    </message>
    <message>
        <source>The name does not say whose key it is.</source>
        <translation>El nombre no dice de qué proveedor es la clave.</translation>
    </message>
    <message>
        <source>The name does not say that the key is from %1.</source>
        <translation>El nombre no dice que la clave es de %1.</translation>
    </message>
</context>
<context>
    <name>keyfold::desktop::Application</name>
    <message>
        <source>Today’s backup could not be made. %1</source>
        <translation>No se pudo hacer la copia de seguridad de hoy. %1</translation>
    </message>
    <message>
        <source>Locks in %1:%2</source>
        <comment>minutes:seconds</comment>
        <translation>Se bloquea en %1:%2</translation>
    </message>
    <message>
        <source>Your half-written key is kept and opens with the wallet.</source>
        <translation>El borrador de su clave se conserva y se abrirá con el llavero.</translation>
    </message>
    <message>
        <source>%1 opens together with the wallet.</source>
        <translation>%1 se abrirá junto con el llavero.</translation>
    </message>
    <message>
        <source>This is a request for a key. Choose the key that answers it, then drop it again.</source>
        <translation>Esto es una solicitud de clave. Elija la clave que la atiende y suelte aquí la solicitud de nuevo.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>It has been 7 days: this time with the password.</source>
        <translation>Han pasado 7 días: esta vez, con la contraseña.</translation>
    </message>
    <message>
        <source>The computer was restarted: this time with the password.</source>
        <translation>El equipo se reinició: esta vez, con la contraseña.</translation>
    </message>
    <message>
        <source>The keychain of this computer is not open: this time with the password.</source>
        <translation>El almacén de contraseñas de este equipo no está abierto: esta vez, con la contraseña.</translation>
    </message>
    <message>
        <source>Quick unlock with this computer was removed elsewhere. Unlock with the password.</source>
        <translation>El desbloqueo rápido con este equipo se quitó desde otro sitio. Desbloquee con la contraseña.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be read. Choose a file, not a folder or a device.</source>
        <translation>%1 no es un archivo que se pueda leer. Elija un archivo, no una carpeta ni un dispositivo.</translation>
    </message>
</context>
<context>
    <name>keyfold::desktop::Tray</name>
    <message>
        <source>Open Keyfold</source>
        <translation>Abrir Keyfold</translation>
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
        <translation>Renovación atrasada</translation>
    </message>
    <message>
        <source>It was due yesterday.</source>
        <translation>Vencía ayer.</translation>
    </message>
    <message numerus="yes">
        <source>It was due %n days ago.</source>
        <translation>
            <numerusform>Vencía hace %n día.</numerusform>
            <numerusform>Vencía hace %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rotate it.</source>
        <translation>Renuévela.</translation>
    </message>
    <message>
        <source>Rotation due soon</source>
        <translation>Renovación próxima</translation>
    </message>
    <message>
        <source>It is due today.</source>
        <translation>Vence hoy.</translation>
    </message>
    <message>
        <source>It is due tomorrow.</source>
        <translation>Vence mañana.</translation>
    </message>
    <message numerus="yes">
        <source>It is due in %n days.</source>
        <translation>
            <numerusform>Vence dentro de %n día.</numerusform>
            <numerusform>Vence dentro de %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan to rotate it.</source>
        <translation>Planee renovarla.</translation>
    </message>
    <message>
        <source>Rotation put off</source>
        <translation>Renovación aplazada</translation>
    </message>
    <message>
        <source>Until %1: %2.</source>
        <translation>Hasta el %1: %2.</translation>
    </message>
    <message>
        <source>Rotate it on that day.</source>
        <translation>Renuévela ese día.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Caducada</translation>
    </message>
    <message>
        <source>The provider has not taken it since yesterday.</source>
        <translation>El proveedor no la acepta desde ayer.</translation>
    </message>
    <message numerus="yes">
        <source>The provider has not taken it for %n days.</source>
        <translation>
            <numerusform>El proveedor no la acepta desde hace %n día.</numerusform>
            <numerusform>El proveedor no la acepta desde hace %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rotate it, or revoke it.</source>
        <translation>Renuévela o revóquela.</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Caduca pronto</translation>
    </message>
    <message>
        <source>The provider takes it for the last time today.</source>
        <translation>Hoy es el último día que el proveedor la acepta.</translation>
    </message>
    <message>
        <source>The provider takes it until tomorrow.</source>
        <translation>El proveedor la acepta hasta mañana.</translation>
    </message>
    <message numerus="yes">
        <source>The provider takes it for %n days more.</source>
        <translation>
            <numerusform>El proveedor la acepta %n día más.</numerusform>
            <numerusform>El proveedor la acepta %n días más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rotate it before that.</source>
        <translation>Renuévela antes.</translation>
    </message>
    <message>
        <source>Never replaced</source>
        <translation>Nunca reemplazada</translation>
    </message>
    <message>
        <source>It does not expire and has no rotation policy.</source>
        <translation>No caduca ni tiene plazo de renovación.</translation>
    </message>
    <message>
        <source>Set how often to rotate it.</source>
        <translation>Fije cada cuánto renovarla.</translation>
    </message>
    <message>
        <source>Rotation half done</source>
        <translation>Renovación a medias</translation>
    </message>
    <message>
        <source>It was started today.</source>
        <translation>Se inició hoy.</translation>
    </message>
    <message>
        <source>It was started yesterday.</source>
        <translation>Se inició ayer.</translation>
    </message>
    <message numerus="yes">
        <source>It was started %n days ago.</source>
        <translation>
            <numerusform>Se inició hace %n día.</numerusform>
            <numerusform>Se inició hace %n días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the places over, and finish it.</source>
        <translation>Actualice los lugares y termínela.</translation>
    </message>
    <message>
        <source>Old value not revoked</source>
        <translation>Valor antiguo sin revocar</translation>
    </message>
    <message>
        <source>Version %1 may still work at the provider.</source>
        <translation>La versión %1 puede que aún funcione en el proveedor.</translation>
    </message>
    <message>
        <source>Revoke it there, and note that.</source>
        <translation>Revóquela allí y anótelo.</translation>
    </message>
    <message>
        <source>Came by e-mail</source>
        <translation>Recibida por correo</translation>
    </message>
    <message>
        <source>Came by chat</source>
        <translation>Recibida por chat</translation>
    </message>
    <message>
        <source>Came by phone</source>
        <translation>Recibida por teléfono</translation>
    </message>
    <message>
        <source>Incident open</source>
        <translation>Incidente abierto</translation>
    </message>
    <message>
        <source>Every step is done.</source>
        <translation>Todos los pasos están hechos.</translation>
    </message>
    <message>
        <source>One step is not done.</source>
        <translation>Falta un paso.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps are not done.</source>
        <translation>
            <numerusform>Falta %n paso.</numerusform>
            <numerusform>Faltan %n pasos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close it.</source>
        <translation>Ciérrelo.</translation>
    </message>
    <message>
        <source>Go on with its steps.</source>
        <translation>Continúe con sus pasos.</translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation>Filtrada</translation>
    </message>
    <message>
        <source>Somebody else may be using it.</source>
        <translation>Puede que otra persona la esté usando.</translation>
    </message>
    <message>
        <source>Rotate it now, and revoke the old value.</source>
        <translation>Renuévela ahora y revoque el valor antiguo.</translation>
    </message>
    <message>
        <source>Lies about in the open</source>
        <translation>Está a la vista</translation>
    </message>
    <message>
        <source>A scan on %1 found it in %2.</source>
        <translation>Un análisis del %1 la encontró en %2.</translation>
    </message>
    <message>
        <source>Rotate it, and take it out of there.</source>
        <translation>Renuévela y quítela de allí.</translation>
    </message>
    <message>
        <source>Others may have read it on its way.</source>
        <translation>Otros pueden haberla leído por el camino.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Clave privada</translation>
    </message>
    <message>
        <source>Whoever gets the file can use it where it has no passphrase.</source>
        <translation>Quien consiga el archivo puede usarla si no tiene frase de contraseña.</translation>
    </message>
    <message>
        <source>Give it a passphrase, and keep that as a field of its own.</source>
        <translation>Póngale una frase de contraseña y guárdela como valor aparte.</translation>
    </message>
    <message>
        <source>The name could say more</source>
        <translation>El nombre podría decir más</translation>
    </message>
    <message>
        <source>Call it “%1”.</source>
        <translation>Llámela «%1».</translation>
    </message>
    <message>
        <source>Nobody looks after it</source>
        <translation>Nadie se ocupa de ella</translation>
    </message>
    <message>
        <source>Note who does.</source>
        <translation>Anote quién se ocupa.</translation>
    </message>
    <message>
        <source>Where it is used is not noted</source>
        <translation>Sin anotar dónde se usa</translation>
    </message>
    <message>
        <source>Note the places, so that it can be rotated.</source>
        <translation>Anote los lugares, para poder renovarla.</translation>
    </message>
    <message>
        <source>May do more than it needs</source>
        <translation>Puede más de lo que necesita</translation>
    </message>
    <message>
        <source>It is for reading, and may change things.</source>
        <translation>Es para leer y puede cambiar cosas.</translation>
    </message>
    <message>
        <source>Make a key that may only read.</source>
        <translation>Cree una clave que solo pueda leer.</translation>
    </message>
    <message>
        <source>Was given more than it needs</source>
        <translation>Recibió más de lo que necesita</translation>
    </message>
    <message>
        <source>It does not need %1.</source>
        <translation>No necesita esto: %1.</translation>
    </message>
    <message>
        <source>Take that away at the provider, or make a key without it.</source>
        <translation>Quíteselo en el proveedor o cree una clave sin ello.</translation>
    </message>
    <message>
        <source>May do less than it needs</source>
        <translation>Puede menos de lo que necesita</translation>
    </message>
    <message>
        <source>It was not given %1.</source>
        <translation>No recibió esto: %1.</translation>
    </message>
    <message>
        <source>Give it that at the provider, or note that it is not needed.</source>
        <translation>Concédaselo en el proveedor o anote que no hace falta.</translation>
    </message>
    <message>
        <source>What it may do is not noted</source>
        <translation>Permisos sin anotar</translation>
    </message>
    <message>
        <source>Note its scopes, so that a leak can be judged.</source>
        <translation>Anote sus permisos, para poder valorar una filtración.</translation>
    </message>
    <message>
        <source>Works from anywhere</source>
        <translation>Funciona desde cualquier parte</translation>
    </message>
    <message>
        <source>%1 can limit it to addresses.</source>
        <translation>%1 puede limitarla a ciertas direcciones.</translation>
    </message>
    <message>
        <source>List the addresses that use it, there and here.</source>
        <translation>Indique las direcciones que la usan, allí y aquí.</translation>
    </message>
    <message>
        <source>Its allowlist lets everybody in</source>
        <translation>Direcciones permitidas: entra cualquiera</translation>
    </message>
    <message>
        <source>%1 is every address there is.</source>
        <translation>%1 abarca todas las direcciones que existen.</translation>
    </message>
    <message>
        <source>List the addresses that use it.</source>
        <translation>Indique las direcciones que la usan.</translation>
    </message>
    <message>
        <source>Its allowlist is wide</source>
        <translation>Direcciones permitidas muy amplias</translation>
    </message>
    <message>
        <source>%1 is more than a business has.</source>
        <translation>%1 es más de lo que tiene una empresa.</translation>
    </message>
    <message>
        <source>Its allowlist names your own network</source>
        <translation>Direcciones permitidas de su red interna</translation>
    </message>
    <message>
        <source>The provider never sees %1, which is an address within a network.</source>
        <translation>El proveedor nunca ve %1, que es una dirección interna de una red.</translation>
    </message>
    <message>
        <source>List the address by which your network is known outside.</source>
        <translation>Indique la dirección con la que su red se conoce fuera.</translation>
    </message>
    <message>
        <source>Value used twice</source>
        <translation>Valor usado dos veces</translation>
    </message>
    <message>
        <source>The same value is stored as %1.</source>
        <translation>El mismo valor está guardado como %1.</translation>
    </message>
    <message>
        <source>Make a key of its own for each use.</source>
        <translation>Cree una clave propia para cada uso.</translation>
    </message>
    <message>
        <source>Same value in two environments</source>
        <translation>Mismo valor en dos entornos</translation>
    </message>
    <message>
        <source>It is %1 here and %2 in %3.</source>
        <translation>Es «%1» aquí y «%2» en %3.</translation>
    </message>
    <message>
        <source>Make one key for each environment.</source>
        <translation>Cree una clave para cada entorno.</translation>
    </message>
    <message>
        <source>Used in several places</source>
        <translation>Se usa en varios lugares</translation>
    </message>
    <message numerus="yes">
        <source>It is used in %n places, which all stop when it leaks.</source>
        <translation>
            <numerusform>Se usa en %n lugar, que se detiene si se filtra.</numerusform>
            <numerusform>Se usa en %n lugares, que se detienen todos si se filtra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a key of its own for each place.</source>
        <translation>Cree una clave propia para cada lugar.</translation>
    </message>
    <message>
        <source>Known to somebody who left</source>
        <translation>La conoce alguien que se fue</translation>
    </message>
    <message>
        <source>%1 knows the value.</source>
        <translation>%1 conoce el valor.</translation>
    </message>
    <message>
        <source>Lent for longer than agreed</source>
        <translation>Prestada más de lo acordado</translation>
    </message>
    <message>
        <source>%1 was to have it until %2.</source>
        <translation>%1 debía tenerla hasta el %2.</translation>
    </message>
    <message>
        <source>End the grant, and rotate it.</source>
        <translation>Termine el acceso y renuévela.</translation>
    </message>
    <message>
        <source>A loan ends soon</source>
        <translation>Un préstamo termina pronto</translation>
    </message>
    <message>
        <source>%1 has it for the last day today.</source>
        <translation>%1 la tiene hoy por último día.</translation>
    </message>
    <message>
        <source>%1 has it until tomorrow.</source>
        <translation>%1 la tiene hasta mañana.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has it for %n days more.</source>
        <translation>
            <numerusform>%1 la tiene %n día más.</numerusform>
            <numerusform>%1 la tiene %n días más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it longer, or rotate the key then.</source>
        <translation>Prolónguelo o renueve entonces la clave.</translation>
    </message>
    <message>
        <source>Given to several</source>
        <translation>Entregada a varios</translation>
    </message>
    <message numerus="yes">
        <source>%n have it, so that a misuse is nobody's.</source>
        <translation>
            <numerusform>%n persona la tiene: un abuso no sería de nadie.</numerusform>
            <numerusform>%n personas la tienen: un abuso no sería de nadie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a key of its own for each.</source>
        <translation>Cree una clave propia para cada una.</translation>
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
        <translation>Añadir una persona, agencia o empresa</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Bright Agency</source>
        <translation>Agencia Lumen</translation>
    </message>
    <message>
        <source>May be left out</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Correo electrónico</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::AskStep</name>
    <message>
        <source>The key for the newsletter, live, to send only</source>
        <translation>La clave del boletín, en producción, solo para enviar</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>¿Qué necesita?</translation>
    </message>
    <message>
        <source>Whom do you ask?</source>
        <translation>¿A quién se la pide?</translation>
    </message>
    <message>
        <source>Ask for a key</source>
        <translation>Pedir una clave</translation>
    </message>
    <message>
        <source>Who answers with Keyfold or an age program sends it sealed, so that only this wallet opens it.</source>
        <translation>Quien responda con Keyfold o un programa age la envía cifrada, de modo que solo la abre este llavero.</translation>
    </message>
    <message>
        <source>Somebody who is not in People</source>
        <translation>Alguien que no está en Personas</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::Banner</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::Chip</name>
    <message>
        <source>Press Delete to remove it</source>
        <translation>Pulse Supr para quitarlo</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ChooseHandoffStep</name>
    <message>
        <source>Use a key file</source>
        <translation>Usar un archivo de clave</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>The words that you were told</source>
        <translation>Las palabras que le dijeron</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>Open a handoff</source>
        <translation>Abrir un traspaso</translation>
    </message>
    <message>
        <source>Choose the file that you were sent, or drop it onto this window. Nothing is taken in before you have seen what is inside.</source>
        <translation>Elija el archivo que le enviaron o suéltelo en esta ventana. No se añade nada antes de que vea lo que contiene.</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Ningún archivo elegido</translation>
    </message>
    <message>
        <source>A file that ends in .age, or the text of one</source>
        <translation>Un archivo que termina en .age, o su texto</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ChooseImportStep</name>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Importar claves</translation>
    </message>
    <message>
        <source>Choose a file, or drop it onto this window. You see what would come in before anything is saved.</source>
        <translation>Elija un archivo o suéltelo en esta ventana. Verá qué se importaría antes de guardar nada.</translation>
    </message>
    <message>
        <source>A file that another program wrote</source>
        <translation>Un archivo escrito por otro programa</translation>
    </message>
    <message>
        <source>A .env file, a table (CSV), an export of KeePassXC, Bitwarden, 1Password or Keyfold</source>
        <translation>Un archivo .env, una tabla (CSV), una exportación de KeePassXC, Bitwarden, 1Password o Keyfold</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ColumnsStep</name>
    <message>
        <source>Say which column is what</source>
        <translation>Indicar qué hay en cada columna</translation>
    </message>
    <message>
        <source>A name and a secret value are needed. What may be a secret is not shown here.</source>
        <translation>Hacen falta un nombre y un valor secreto. Lo que puede ser un secreto no se muestra aquí.</translation>
    </message>
    <message>
        <source>What the column %1 holds</source>
        <translation>Qué contiene la columna %1</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::Commands</name>
    <message>
        <source>New wallet</source>
        <translation>Nuevo llavero</translation>
    </message>
    <message>
        <source>Open another wallet</source>
        <translation>Abrir otro llavero</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Añadir clave</translation>
    </message>
    <message>
        <source>Edit key</source>
        <translation>Editar clave</translation>
    </message>
    <message>
        <source>Copy value</source>
        <translation>Copiar valor</translation>
    </message>
    <message>
        <source>Reveal value</source>
        <translation>Mostrar valor</translation>
    </message>
    <message>
        <source>Remove key</source>
        <translation>Quitar clave</translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation>Renovar clave</translation>
    </message>
    <message>
        <source>Report a leak</source>
        <translation>Notificar filtración</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las claves</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimientos</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Volver a donde estaba</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Panel siguiente</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Panel anterior</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Hand off key</source>
        <translation>Traspasar clave</translation>
    </message>
    <message>
        <source>Open a handoff</source>
        <translation>Abrir un traspaso</translation>
    </message>
    <message>
        <source>Ask for a key</source>
        <translation>Pedir una clave</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Importar claves</translation>
    </message>
    <message>
        <source>Export and print</source>
        <translation>Exportar e imprimir</translation>
    </message>
    <message>
        <source>Copy as NAME=value</source>
        <translation>Copiar como NOMBRE=valor</translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation>Vaciar el portapapeles</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Ayuda de esta página</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Barra de menús</translation>
    </message>
    <message>
        <source>&amp;Wallet</source>
        <translation>&amp;Llavero</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clave</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Ayuda</translation>
    </message>
    <message>
        <source>Copy as Authorization header</source>
        <translation>Copiar como cabecera Authorization</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ConsoleStep</name>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Opens %1 in your browser.</source>
        <translation>Abre %1 en su navegador.</translation>
    </message>
    <message>
        <source>Which page that is has not been noted. Go there as you always do.</source>
        <translation>No está anotado qué página es. Vaya como siempre.</translation>
    </message>
    <message>
        <source>Revoke the old key</source>
        <translation>Revocar la clave antigua</translation>
    </message>
    <message>
        <source>Delete or revoke the old key at %1. From then on it is worth nothing to anybody.</source>
        <translation>Elimine o revoque la clave antigua en %1. Desde entonces no le sirve a nadie.</translation>
    </message>
    <message>
        <source>This cannot be taken back there. What still uses the old key stops working.</source>
        <translation>Allí no se puede deshacer. Lo que aún use la clave antigua dejará de funcionar.</translation>
    </message>
    <message>
        <source>Make a new key at %1</source>
        <translation>Crear una clave nueva en %1</translation>
    </message>
    <message>
        <source>Give it the same rights as the old one, or fewer. Leave the old one as it is until the new one is in place.</source>
        <translation>Dele los mismos permisos que a la antigua, o menos. Deje la antigua como está hasta que la nueva esté puesta.</translation>
    </message>
    <message>
        <source>%1 keeps one key at a time: as soon as you make the new one, the old one stops. Choose a quiet hour.</source>
        <translation>%1 mantiene una sola clave a la vez: en cuanto cree la nueva, la antigua dejará de funcionar. Elija una hora tranquila.</translation>
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
        <translation>Año-mes-día, como %1</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::DuePage</name>
    <message>
        <source>Due keys</source>
        <translation>Claves que vencen</translation>
    </message>
    <message>
        <source>Nothing falls due in the next 90 days</source>
        <translation>Nada vence en los próximos 90 días</translation>
    </message>
    <message>
        <source>A key comes up here when its rotation is planned or it expires.</source>
        <translation>Una clave aparece aquí cuando toca renovarla o caduca.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimientos</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::EditPersonForm</name>
    <message>
        <source>Change what is known of them</source>
        <translation>Cambiar los datos de la persona</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>May be left out</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>The line that begins with age1</source>
        <translation>La línea que empieza por age1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Public key for handoffs (may be left out)</source>
        <translation>Clave pública para traspasos (opcional)</translation>
    </message>
    <message>
        <source>This is not a whole public key. One begins with age1 and has 62 letters and digits; paste it as it was sent.</source>
        <translation>Esta clave pública no está entera. Empieza por age1 y tiene 62 letras y cifras; péguela tal como se la enviaron.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::EditorPart</name>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ExportController</name>
    <message>
        <source>Save the rules</source>
        <translation>Guardar las normas</translation>
    </message>
    <message>
        <source>Save the key register</source>
        <translation>Guardar el inventario de claves</translation>
    </message>
    <message>
        <source>rules for keys.pdf</source>
        <comment>file name</comment>
        <translation>normas para las claves.pdf</translation>
    </message>
    <message>
        <source>key register.pdf</source>
        <comment>file name</comment>
        <translation>inventario de claves.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>key register.csv</source>
        <comment>file name</comment>
        <translation>inventario de claves.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Guardar el calendario</translation>
    </message>
    <message>
        <source>keyfold.ics</source>
        <comment>file name</comment>
        <translation>keyfold.ics</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendario (*.ics)</translation>
    </message>
    <message>
        <source>Choose a key in the list first, then hand that one off.</source>
        <translation>Elija primero una clave de la lista y traspase esa.</translation>
    </message>
    <message>
        <source>Export in the clear</source>
        <translation>Exportar sin cifrar</translation>
    </message>
    <message>
        <source>keys.%1</source>
        <comment>file name</comment>
        <translation>claves.%1</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Write values in the clear?</source>
        <translation>¿Escribir los valores sin cifrar?</translation>
    </message>
    <message>
        <source>Anyone who finds %1 can use this key, now and from every backup of it. That it was exported is noted in History.</source>
        <translation>Quien encuentre %1 podrá usar esta clave, ahora y desde cualquier copia de seguridad de ese archivo. La exportación queda anotada en el historial.</translation>
    </message>
    <message>
        <source>Anyone who finds %1 can use every key of this wallet, now and from every backup of it. That they were exported is noted in History.</source>
        <translation>Quien encuentre %1 podrá usar todas las claves de este llavero, ahora y desde cualquier copia de seguridad de ese archivo. La exportación queda anotada en el historial.</translation>
    </message>
    <message>
        <source>Keep them locked</source>
        <translation>Dejarlos cifrados</translation>
    </message>
    <message>
        <source>One key is in %1, in the clear. Delete the file as soon as it has done its work.</source>
        <translation>Hay una clave en %1, sin cifrar. Elimine el archivo en cuanto haya cumplido su función.</translation>
    </message>
    <message numerus="yes">
        <source>%n keys are in %1, in the clear. Delete the file as soon as it has done its work.</source>
        <translation>
            <numerusform>Hay %n clave en %1, sin cifrar. Elimine el archivo en cuanto haya cumplido su función.</numerusform>
            <numerusform>Hay %n claves en %1, sin cifrar. Elimine el archivo en cuanto haya cumplido su función.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ExportPage</name>
    <message>
        <source>Take something out of the wallet</source>
        <translation>Sacar algo del llavero</translation>
    </message>
    <message>
        <source>Without any value of a key</source>
        <translation>Sin el valor de ninguna clave</translation>
    </message>
    <message>
        <source>Values in the clear</source>
        <translation>Valores sin cifrar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Key register</source>
        <translation>Inventario de claves</translation>
    </message>
    <message>
        <source>Every key with what it is for, where it is used, who has it and what is due: for the accountant or the insurer.</source>
        <translation>Cada clave, con para qué sirve, dónde se usa, quién la tiene y qué vence: para el contable o la aseguradora.</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Rules for staff</source>
        <translation>Normas para el personal</translation>
    </message>
    <message>
        <source>One page about how keys are handled here, made from your settings.</source>
        <translation>Una página sobre cómo se tratan aquí las claves, hecha a partir de sus ajustes.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>When keys are to be rotated and when they expire. Saved over the one from last time, it brings that up to date.</source>
        <translation>Cuándo toca renovar las claves y cuándo caducan. Si se guarda sobre el calendario de la última vez, lo actualiza.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Settings file (.env)</source>
        <translation>Archivo de ajustes (.env)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Anyone who finds the file can use these keys. A handoff file is as quick and stays locked.</source>
        <translation>Quien encuentre el archivo podrá usar estas claves. Un archivo de traspaso es igual de rápido y sigue cifrado.</translation>
    </message>
    <message>
        <source>Which keys</source>
        <translation>Qué claves</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Hand off instead</source>
        <translation>Mejor traspasar</translation>
    </message>
    <message>
        <source>Export in the clear…</source>
        <translation>Exportar sin cifrar…</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>All keys of the wallet</source>
        <translation>Todas las claves del llavero</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::FirstKeyView</name>
    <message>
        <source>Add key</source>
        <translation>Añadir clave</translation>
    </message>
    <message>
        <source>Paste a key</source>
        <translation>Pegar una clave</translation>
    </message>
    <message>
        <source>The value goes in first and is never shown unless you ask. Takes half a minute.</source>
        <translation>Primero va el valor, y solo se muestra si usted lo pide. Medio minuto basta.</translation>
    </message>
    <message>
        <source>Add your first key</source>
        <translation>Añada su primera clave</translation>
    </message>
    <message>
        <source>Start with the one that could cost you most: payments, mail, your shop.</source>
        <translation>Empiece por la que más podría costarle: pagos, correo, su tienda.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::FirstSteps</name>
    <message>
        <source>1. Paste a key</source>
        <translation>1. Pegue una clave</translation>
    </message>
    <message>
        <source>Keyfold tells what it is and proposes a name. Takes half a minute.</source>
        <translation>Keyfold dice qué es y propone un nombre. Medio minuto basta.</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Añadir clave</translation>
    </message>
    <message>
        <source>2. Say who else has it</source>
        <translation>2. Diga quién más la tiene</translation>
    </message>
    <message>
        <source>An agency, a bookkeeper: when they leave, you see at once what to replace.</source>
        <translation>Una agencia, un contable: cuando se van, ve al momento qué reemplazar.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>3. See what is risky</source>
        <translation>3. Vea qué es arriesgado</translation>
    </message>
    <message>
        <source>Too much allowed, used twice, never replaced: Health says it, worst first.</source>
        <translation>Demasiados permisos, dos usos, nunca reemplazada: el diagnóstico lo dice, lo peor primero.</translation>
    </message>
    <message>
        <source>Open Health</source>
        <translation>Abrir diagnóstico</translation>
    </message>
    <message>
        <source>Add your first key</source>
        <translation>Añada su primera clave</translation>
    </message>
    <message>
        <source>Start with the one that could cost you most: payments, mail, your shop.</source>
        <translation>Empiece por la que más podría costarle: pagos, correo, su tienda.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::GiveForm</name>
    <message>
        <source>Note who has a key</source>
        <translation>Anotar quién tiene una clave</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>A name; a new one is added</source>
        <translation>Un nombre; si es nuevo, se añade</translation>
    </message>
    <message>
        <source>Part of the key’s name</source>
        <translation>Parte del nombre de la clave</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Which key</source>
        <translation>Qué clave</translation>
    </message>
    <message>
        <source>Until (may be left out)</source>
        <translation>Hasta (opcional)</translation>
    </message>
    <message>
        <source>How they got it</source>
        <translation>Cómo la recibió</translation>
    </message>
    <message>
        <source>Say who has it.</source>
        <translation>Diga quién la tiene.</translation>
    </message>
    <message>
        <source>Choose one of your keys.</source>
        <translation>Elija una de sus claves.</translation>
    </message>
    <message>
        <source>That is not a date. Write it like 2026-12-31.</source>
        <translation>Eso no es una fecha. Escríbala como 2026-12-31.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HandoffAside</name>
    <message>
        <source>What %1 gets</source>
        <translation>Qué recibe %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>The values, and what they may do.</source>
        <translation>Los valores y lo que permiten.</translation>
    </message>
    <message>
        <source>No notes, no places of use, no history, no other people.</source>
        <translation>Ni notas, ni lugares de uso, ni historial, ni otras personas.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a message</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Until %1. You are reminded to rotate then.</source>
        <translation>Hasta el %1. Entonces se le recordará renovarla.</translation>
    </message>
    <message>
        <source>Without an end.</source>
        <translation>Sin fecha de fin.</translation>
    </message>
    <message>
        <source>Noted in History and under %1.</source>
        <translation>Anotado en el historial y a nombre de %1.</translation>
    </message>
    <message>
        <source>Opens with their key, in Keyfold or any age program.</source>
        <translation>Se abre con su clave, en Keyfold o cualquier programa age.</translation>
    </message>
    <message>
        <source>Opens in a browser with the passphrase, without a network.</source>
        <translation>Se abre en un navegador con la frase de contraseña, sin red.</translation>
    </message>
    <message>
        <source>Opens with the passphrase, in Keyfold or any age program.</source>
        <translation>Se abre con la frase de contraseña, en Keyfold o cualquier programa age.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HandoffController</name>
    <message>
        <source>No browser could be opened. Go to %1 yourself.</source>
        <translation>No se pudo abrir ningún navegador. Vaya usted a %1.</translation>
    </message>
    <message>
        <source>The folder could not be shown. It is %1.</source>
        <translation>No se pudo mostrar la carpeta. Es %1.</translation>
    </message>
    <message>
        <source>the passphrase</source>
        <translation>la frase de contraseña</translation>
    </message>
    <message>
        <source>Open somebody’s request</source>
        <translation>Abrir la solicitud de alguien</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>This file is not a request for keys. Ask for it again, or paste their public key.</source>
        <translation>Este archivo no es una solicitud de claves. Pídala de nuevo o pegue la clave pública de esa persona.</translation>
    </message>
    <message>
        <source>Save the handoff</source>
        <translation>Guardar el traspaso</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Encrypted file (*.age)</source>
        <translation>Archivo cifrado (*.age)</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HandoffFileStep</name>
    <message>
        <source>A file, for Keyfold or any age program</source>
        <translation>Un archivo, para Keyfold o cualquier programa age</translation>
    </message>
    <message>
        <source>The same as text, for a chat</source>
        <translation>Lo mismo como texto, para un chat</translation>
    </message>
    <message>
        <source>A page that opens in any browser</source>
        <translation>Una página que se abre en cualquier navegador</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change the file’s name or folder</source>
        <translation>Cambiar el nombre o la carpeta del archivo</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
    <message>
        <source>It is encrypted, so it may travel by e-mail or chat. Nothing has been written or noted so far.</source>
        <translation>Está cifrado, así que puede viajar por correo o chat. Aún no se ha escrito ni anotado nada.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HandoffKeysStep</name>
    <message>
        <source>Make a new key for them instead?</source>
        <translation>¿Mejor crear una clave para esa persona?</translation>
    </message>
    <message>
        <source>They can have a key of their own. Then you can end it without touching yours.</source>
        <translation>Puede tener su propia clave: así podrá revocarla sin tocar la de usted.</translation>
    </message>
    <message>
        <source>Or hand over this one</source>
        <translation>O traspasar esta</translation>
    </message>
    <message numerus="yes">
        <source>Or hand over %n keys as they are</source>
        <translation>
            <numerusform>O traspasar %n clave tal cual</numerusform>
            <numerusform>O traspasar %n claves tal cual</numerusform>
        </translation>
    </message>
    <message>
        <source>A key of their own</source>
        <translation>Una clave aparte</translation>
    </message>
    <message>
        <source>A key of their own at %1</source>
        <translation>Una clave aparte en %1</translation>
    </message>
    <message>
        <source>Make it there with the rights they need, then add it here and hand that one over. Opens %1 in your browser.</source>
        <translation>Créela allí con los permisos que necesita, añádala aquí y traspase esa. Abre %1 en su navegador.</translation>
    </message>
    <message>
        <source>Make it at the provider with the rights they need, then add it here and hand that one over.</source>
        <translation>Créela en el proveedor con los permisos que necesita, añádala aquí y traspase esa.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Add the new key</source>
        <translation>Añadir la clave nueva</translation>
    </message>
    <message>
        <source>Hand over %1 of %2</source>
        <translation>Traspasar %1 de %2</translation>
    </message>
    <message>
        <source>Used in %1. When they are to lose it, that has to be changed too.</source>
        <translation>Se usa en %1. Si un día debe perderla, también habrá que cambiar eso.</translation>
    </message>
    <message>
        <source>Known to %1 already.</source>
        <translation>Ya la conoce: %1.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HandoffPage</name>
    <message>
        <source>Hand off</source>
        <translation>Traspasar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>You asked for: %1</source>
        <translation>Usted pidió: %1</translation>
    </message>
    <message>
        <source>they</source>
        <comment>the person who gets a key</comment>
        <translation>esa persona</translation>
    </message>
    <message>
        <source>Hand off to %1</source>
        <translation>Traspasar a %1</translation>
    </message>
    <message>
        <source>All keys › %1</source>
        <translation>Todas las claves › %1</translation>
    </message>
    <message>
        <source>Choose the keys</source>
        <translation>Elegir las claves</translation>
    </message>
    <message>
        <source>Choose who gets them</source>
        <translation>Elegir quién las recibe</translation>
    </message>
    <message>
        <source>%1, by passphrase</source>
        <translation>%1, con frase de contraseña</translation>
    </message>
    <message>
        <source>%1, by public key</source>
        <translation>%1, con clave pública</translation>
    </message>
    <message>
        <source>Say what for</source>
        <translation>Decir para qué</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Hasta el %1</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Sin fecha de fin</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
    <message>
        <source>Tell the passphrase</source>
        <translation>Decir la frase de contraseña</translation>
    </message>
    <message>
        <source>Send the file</source>
        <translation>Enviar el archivo</translation>
    </message>
    <message>
        <source>By another way than the file</source>
        <translation>Por otra vía que el archivo</translation>
    </message>
    <message>
        <source>By any way</source>
        <translation>Por cualquier vía</translation>
    </message>
    <message>
        <source>Hand over as it is</source>
        <translation>Traspasar tal cual</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>After Done the passphrase cannot be shown again.</source>
        <translation>Después de «Listo», la frase de contraseña no se podrá mostrar de nuevo.</translation>
    </message>
    <message>
        <source>Values leave the wallet in this step.</source>
        <translation>En este paso salen valores del llavero.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HandoffPersonStep</name>
    <message>
        <source>With a passphrase that I tell them</source>
        <translation>Con una frase de contraseña que yo le diga</translation>
    </message>
    <message>
        <source>For their public key</source>
        <translation>Para su clave pública</translation>
    </message>
    <message>
        <source>Take it from their request</source>
        <translation>Tomarla de su solicitud</translation>
    </message>
    <message>
        <source>A name; a new one is added to People</source>
        <translation>Un nombre; si es nuevo, se añade a Personas</translation>
    </message>
    <message>
        <source>Their public key</source>
        <translation>Su clave pública</translation>
    </message>
    <message>
        <source>The line that begins with age1</source>
        <translation>La línea que empieza por age1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What does the file open with?</source>
        <translation>¿Con qué se abre el archivo?</translation>
    </message>
    <message>
        <source>Who gets it?</source>
        <translation>¿Quién la recibe?</translation>
    </message>
    <message>
        <source>They are noted under People, so that you see what to replace when they leave.</source>
        <translation>Queda en Personas, para que vea qué reemplazar cuando se vaya.</translation>
    </message>
    <message>
        <source>“%1” is new, and is added to People.</source>
        <translation>«%1» es nuevo y se añade a Personas.</translation>
    </message>
    <message>
        <source>Say who gets it.</source>
        <translation>Diga quién la recibe.</translation>
    </message>
    <message>
        <source>This public key is of a later kind, which this Keyfold does not know. Ask for one of the ordinary kind.</source>
        <translation>Esta clave pública es de un tipo posterior, que este Keyfold no conoce. Pida una del tipo normal.</translation>
    </message>
    <message>
        <source>This is not a whole public key. One begins with age1 and has 62 letters and digits; paste it as it was sent.</source>
        <translation>Esta clave pública no está entera. Empieza por age1 y tiene 62 letras y cifras; péguela tal como se la enviaron.</translation>
    </message>
    <message>
        <source>Remember this public key for %1</source>
        <translation>Recordar esta clave pública para %1</translation>
    </message>
    <message>
        <source>Remember this public key for %1, in the place of the other one</source>
        <translation>Recordar esta clave pública para %1, en lugar de la otra</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HandoffTellStep</name>
    <message>
        <source>Passphrase, seven words on the screen</source>
        <translation>Frase de contraseña, siete palabras en pantalla</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de contraseña</translation>
    </message>
    <message>
        <source>shown this once, kept nowhere</source>
        <translation>se muestra solo esta vez, no se guarda</translation>
    </message>
    <message>
        <source>Copy the passphrase</source>
        <translation>Copiar la frase de contraseña</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en la carpeta</translation>
    </message>
    <message>
        <source>How do you tell it?</source>
        <translation>¿Cómo se la dirá?</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>En persona</translation>
    </message>
    <message>
        <source>Tell %1 the passphrase</source>
        <translation>Decir la frase de contraseña a %1</translation>
    </message>
    <message>
        <source>Call, or say it face to face. Whoever reads the message with the file must not find the passphrase beside it.</source>
        <translation>Llame o dígala en persona. Quien lea el mensaje con el archivo no debe encontrar al lado la frase de contraseña.</translation>
    </message>
    <message>
        <source>Send %1 the file</source>
        <translation>Enviar el archivo a %1</translation>
    </message>
    <message>
        <source>It opens with their key alone, so it may travel by e-mail or chat.</source>
        <translation>Solo se abre con su clave, así que puede viajar por correo o chat.</translation>
    </message>
    <message>
        <source>Encrypted, %1</source>
        <translation>Cifrado, %1</translation>
    </message>
    <message>
        <source>Keyfold was locked meanwhile, and the passphrase is gone. If it has not been told yet, delete the file and hand over once more.</source>
        <translation>Keyfold se bloqueó entretanto y la frase de contraseña se perdió. Si aún no la ha dicho, elimine el archivo y haga el traspaso otra vez.</translation>
    </message>
    <message>
        <source>In another messenger</source>
        <translation>Por otra mensajería</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HandoffWordsStep</name>
    <message>
        <source>What it is for, and what they should know</source>
        <translation>Para qué es y qué conviene saber</translation>
    </message>
    <message>
        <source>Until (may be left out)</source>
        <translation>Hasta (opcional)</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un año</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Until %n days from today</source>
        <translation>
            <numerusform>Hasta dentro de %n día</numerusform>
            <numerusform>Hasta dentro de %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>A line to them</source>
        <translation>Mensaje breve</translation>
    </message>
    <message>
        <source>Your name, as they know you</source>
        <translation>Su nombre, tal como le conocen</translation>
    </message>
    <message>
        <source>What for, and until when?</source>
        <translation>¿Para qué y hasta cuándo?</translation>
    </message>
    <message>
        <source>On that day Keyfold reminds you to rotate the key. What you write here is in the file with it.</source>
        <translation>Ese día Keyfold le recuerda renovar la clave. Lo que escriba aquí va con ella en el archivo.</translation>
    </message>
    <message>
        <source>That day is over. Choose a later one.</source>
        <translation>Ese día ya pasó. Elija uno posterior.</translation>
    </message>
    <message>
        <source>That is not a date. Write it like 2026-12-31.</source>
        <translation>Eso no es una fecha. Escríbala como 2026-12-31.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HealthPage</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Act now</source>
        <translation>Actuar ya</translation>
    </message>
    <message>
        <source>someone may be in</source>
        <translation>alguien puede estar dentro</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>a risk that grows</source>
        <translation>un riesgo que crece</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saberlo</translation>
    </message>
    <message>
        <source>when you have time</source>
        <translation>cuando tenga tiempo</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>En orden</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nada que hacer</translation>
    </message>
    <message>
        <source>Every key is in order</source>
        <translation>Todas las claves están en orden</translation>
    </message>
    <message>
        <source>Keyfold looks again whenever something changes.</source>
        <translation>Keyfold vuelve a mirar cada vez que algo cambia.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Checked just now, on this computer. Start at the top.</source>
        <translation>Revisado ahora mismo, en este equipo. Empiece por arriba.</translation>
    </message>
    <message>
        <source>Checked just now, on this computer.</source>
        <translation>Revisado ahora mismo, en este equipo.</translation>
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
        <translation>A la parte siguiente, a la anterior</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End</source>
        <translation>Teclas de flecha, Inicio, Fin</translation>
    </message>
    <message>
        <source>Move in a list or in the 90 days</source>
        <translation>Moverse por una lista o los 90 días</translation>
    </message>
    <message>
        <source>Open; in a form, the filled button</source>
        <translation>Abrir; en un formulario, el botón relleno</translation>
    </message>
    <message>
        <source>Save, from any field</source>
        <translation>Guardar, desde cualquier campo</translation>
    </message>
    <message>
        <source>Clear the search, close a pane, leave the task (it is kept)</source>
        <translation>Borrar la búsqueda, cerrar un panel, salir de la tarea (se conserva)</translation>
    </message>
    <message>
        <source>Any letter</source>
        <translation>Cualquier letra</translation>
    </message>
    <message>
        <source>Search, from outside a field</source>
        <translation>Buscar, fuera de un campo</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Barra de menús</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Cerrar la ayuda</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>History, newest first</source>
        <translation>Historial, lo más reciente primero</translation>
    </message>
    <message>
        <source>Narrow the history down</source>
        <translation>Filtrar el historial</translation>
    </message>
    <message>
        <source>A key, a person, or what was done</source>
        <translation>Una clave, una persona o una acción</translation>
    </message>
    <message>
        <source>Line %1 of the history was changed outside Keyfold. Lines before it are whole.</source>
        <translation>La línea %1 del historial se modificó fuera de Keyfold. Las líneas anteriores están íntegras.</translation>
    </message>
    <message>
        <source>The history is whole: no line was changed or removed.</source>
        <translation>El historial está íntegro: no se cambió ni se quitó ninguna línea.</translation>
    </message>
    <message>
        <source>The newest %1 lines are shown. The command line shows all of them: keyfold-cli log.</source>
        <translation>Se muestran las %1 líneas más recientes. La línea de comandos las muestra todas: keyfold-cli log.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HomePage</name>
    <message>
        <source>To do today</source>
        <translation>Para hoy</translation>
    </message>
    <message>
        <source>The next days</source>
        <translation>Los próximos días</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Todo está bien</translation>
    </message>
    <message>
        <source>What wants attention comes up here by itself.</source>
        <translation>Lo que requiere atención aparece aquí por sí solo.</translation>
    </message>
    <message>
        <source>Next 10 days</source>
        <translation>Próximos 10 días</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>All that is due</source>
        <translation>Todo lo que vence</translation>
    </message>
    <message>
        <source>The next 90 days</source>
        <translation>Los próximos 90 días</translation>
    </message>
    <message>
        <source>square: rotate   diamond: expires   circle: access ends</source>
        <translation>cuadrado: renovar   rombo: caduca   círculo: termina el acceso</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d 'de' MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%n more; they come up as these are done</source>
        <translation>
            <numerusform>%n más; aparecerá cuando estén hechas estas</numerusform>
            <numerusform>%n más; aparecerán cuando estén hechas estas</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>Siguiente: %1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 keys have nothing to do</source>
        <translation>%1 de %2 claves no necesitan nada</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ImportController</name>
    <message>
        <source>Import keys</source>
        <translation>Importar claves</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ImportPage</name>
    <message>
        <source>Import keys</source>
        <translation>Importar claves</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Elegir el archivo</translation>
    </message>
    <message>
        <source>Say which column is what</source>
        <translation>Indicar qué hay en cada columna</translation>
    </message>
    <message>
        <source>Not needed here</source>
        <translation>Aquí no hace falta</translation>
    </message>
    <message>
        <source>Of a table</source>
        <translation>De una tabla</translation>
    </message>
    <message>
        <source>Look through</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Nothing is saved yet</source>
        <translation>Aún no se guarda nada</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Can be undone</source>
        <translation>Se puede deshacer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Mostrar todas las claves</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ImportedStep</name>
    <message>
        <source>Take them out again</source>
        <translation>Quitarlas de nuevo</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>Eliminar el archivo</translation>
    </message>
    <message>
        <source>The keys are in your wallet</source>
        <translation>Las claves están en su llavero</translation>
    </message>
    <message>
        <source>One key came in.</source>
        <translation>Se importó una clave.</translation>
    </message>
    <message numerus="yes">
        <source>%n keys came in.</source>
        <translation>
            <numerusform>Se importó %n clave.</numerusform>
            <numerusform>Se importaron %n claves.</numerusform>
        </translation>
    </message>
    <message>
        <source>One got a newer value.</source>
        <translation>Una recibió un valor más reciente.</translation>
    </message>
    <message numerus="yes">
        <source>%n got a newer value.</source>
        <translation>
            <numerusform>%n recibió un valor más reciente.</numerusform>
            <numerusform>%n recibieron un valor más reciente.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 still holds the secrets in the clear</source>
        <translation>%1 aún contiene los secretos sin cifrar</translation>
    </message>
    <message>
        <source>Once nothing reads it any more, delete it. What was deleted may still lie on the disk, most of all on an SSD, and in backups and synchronised folders: rotate the keys that matter.</source>
        <translation>Cuando ya nada lo lea, elimínelo. Lo eliminado puede seguir en el disco, sobre todo en un SSD, y en copias de seguridad y carpetas sincronizadas: renueve las claves importantes.</translation>
    </message>
    <message>
        <source>Not all that is in it came in. Look through what was left out, then delete it yourself.</source>
        <translation>No se importó todo su contenido. Revise lo que se omitió y elimine después el archivo usted.</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>%1 se eliminó</translation>
    </message>
    <message>
        <source>Its content may still lie on the disk, in backups and in synchronised folders: rotate the keys that matter.</source>
        <translation>Su contenido puede seguir en el disco, en copias de seguridad y en carpetas sincronizadas: renueve las claves importantes.</translation>
    </message>
    <message>
        <source>Taken out again. The file is as it was.</source>
        <translation>Claves quitadas. El archivo está como estaba.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::IncidentController</name>
    <message>
        <source>No browser could be opened. Go to %1 yourself.</source>
        <translation>No se pudo abrir ningún navegador. Vaya usted a %1.</translation>
    </message>
    <message>
        <source>Noted, with the time</source>
        <translation>Anotado, con la hora</translation>
    </message>
    <message>
        <source>The incident is closed</source>
        <translation>El incidente está cerrado</translation>
    </message>
    <message>
        <source>Leak report %1</source>
        <translation>Informe de filtración %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
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
        <translation>Aún sin hacer</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::IncidentView</name>
    <message>
        <source>See the key</source>
        <translation>Ver la clave</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Close incident</source>
        <translation>Cerrar incidente</translation>
    </message>
    <message>
        <source>It is dealt with</source>
        <translation>Está resuelto</translation>
    </message>
    <message>
        <source>What it could reach</source>
        <translation>A qué daba acceso</translation>
    </message>
    <message>
        <source>It was a false alarm</source>
        <translation>Fue una falsa alarma</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Dejarlo abierto</translation>
    </message>
    <message>
        <source>Leaked, reported on %1. %2 of %3 steps done.</source>
        <translation>Filtrada, notificada el %1. %2 de %3 pasos hechos.</translation>
    </message>
    <message>
        <source>Closed on %1.</source>
        <translation>Cerrado el %1.</translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation>Todos los pasos están hechos.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps are not done. What was noted stays in the history.</source>
        <translation>
            <numerusform>Falta %n paso. Lo anotado se queda en el historial.</numerusform>
            <numerusform>Faltan %n pasos. Lo anotado se queda en el historial.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Opens %1 in your browser.</source>
        <translation>Abre %1 en su navegador.</translation>
    </message>
    <message>
        <source>Rotate the key</source>
        <translation>Renovar la clave</translation>
    </message>
    <message>
        <source>About 18.40 EUR</source>
        <translation>Unos 18,40 EUR</translation>
    </message>
    <message>
        <source>What it cost (may be left out)</source>
        <translation>Cuánto costó (opcional)</translation>
    </message>
    <message>
        <source>What you found or did (may be left out)</source>
        <translation>Qué encontró o hizo (opcional)</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Guardar la nota</translation>
    </message>
    <message>
        <source>Step is done</source>
        <translation>Paso hecho</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>No procede</translation>
    </message>
    <message>
        <source>How it came out</source>
        <translation>Cómo se supo</translation>
    </message>
    <message>
        <source>What it cost</source>
        <translation>Cuánto costó</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::IncidentsPage</name>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>No leak is known</source>
        <translation>No se conoce ninguna filtración</translation>
    </message>
    <message>
        <source>If a key may have come into the wrong hands, open the key and choose “Report a leak”.</source>
        <translation>Si una clave puede haber caído en malas manos, ábrala y elija «Notificar filtración».</translation>
    </message>
    <message>
        <source>Go to the keys</source>
        <translation>Ir a las claves</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeyColumnHead</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeyDetail</name>
    <message>
        <source>Leaked</source>
        <translation>Filtrada</translation>
    </message>
    <message>
        <source>Half rotated</source>
        <translation>Renovada a medias</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revocada</translation>
    </message>
    <message>
        <source>Active since %1</source>
        <translation>Activa desde el %1</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Make a new one in the provider’s dashboard, then put it in here.</source>
        <translation>Cree una nueva en el panel del proveedor y póngala aquí.</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las claves</translation>
    </message>
    <message>
        <source>Close the key</source>
        <translation>Cerrar la clave</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Go on rotating</source>
        <comment>button</comment>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Rotate</source>
        <comment>button</comment>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Hand off</source>
        <comment>button</comment>
        <translation>Traspasar</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeyEditController</name>
    <message>
        <source>Saved %1</source>
        <comment>10:42</comment>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Key removed</source>
        <translation>Clave quitada</translation>
    </message>
    <message>
        <source>The key is back</source>
        <translation>La clave está de vuelta</translation>
    </message>
    <message>
        <source>Take a key from a file</source>
        <translation>Tomar una clave de un archivo</translation>
    </message>
    <message>
        <source>Key files (%1)</source>
        <translation>Archivos de clave (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeyEditorPage</name>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Gift cards</source>
        <translation>Tarjetas regalo</translation>
    </message>
    <message>
        <source>Shop checkout</source>
        <translation>Caja de la tienda</translation>
    </message>
    <message>
        <source>Stripe – Gift cards – Shop checkout – live</source>
        <translation>Stripe – Tarjetas regalo – Caja de la tienda – producción</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation>Guardar y añadir otra</translation>
    </message>
    <message>
        <source>Save key</source>
        <translation>Guardar clave</translation>
    </message>
    <message>
        <source>The key itself</source>
        <translation>La clave misma</translation>
    </message>
    <message>
        <source>A line break at the end of what you pasted was left out.</source>
        <translation>Se omitió un salto de línea al final de lo pegado.</translation>
    </message>
    <message>
        <source>That is not text, or more than 1 MiB of it. Copy the key alone.</source>
        <translation>Eso no es texto o supera 1 MiB. Copie solo la clave.</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>Live, Test or your own word</source>
        <translation>Producción, Pruebas o su propia palabra</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Entorno</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>¿Para qué sirve?</translation>
    </message>
    <message>
        <source>Where is it used?</source>
        <translation>¿Dónde se usa?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Only the value and a name are required.</source>
        <translation>Solo se necesitan el valor y un nombre.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Locking has cleared the value. Paste it again; the rest is kept.</source>
        <translation>Al bloquear se borró el valor. Péguelo de nuevo; lo demás se conserva.</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Añadir una clave</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>Pegue la clave aquí</translation>
    </message>
    <message>
        <source>Edit the key</source>
        <translation>Editar la clave</translation>
    </message>
    <message>
        <source>Paste a new value here, or leave it as it is</source>
        <translation>Pegue aquí un valor nuevo o déjelo como está</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Guardar cambios</translation>
    </message>
    <message>
        <source>“%1” has something that cannot be read.</source>
        <translation>«%1» tiene algo que no se puede leer.</translation>
    </message>
    <message>
        <source>Paste again</source>
        <translation>Pegar de nuevo</translation>
    </message>
    <message>
        <source>written from the answers above</source>
        <translation>según las respuestas de arriba</translation>
    </message>
    <message>
        <source>Take “%1”</source>
        <translation>Usar «%1»</translation>
    </message>
    <message>
        <source>good name</source>
        <translation>buen nombre</translation>
    </message>
    <message>
        <source>Take the key from a file</source>
        <translation>Tomar la clave de un archivo</translation>
    </message>
    <message>
        <source>The key itself: %1</source>
        <translation>La clave misma: %1</translation>
    </message>
    <message>
        <source>That is not text, or more than 1 MiB of it. Choose the file that holds the key.</source>
        <translation>Eso no es texto o supera 1 MiB. Elija el archivo que contiene la clave.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeyFindingsCard</name>
    <message>
        <source>Act now</source>
        <translation>Actuar ya</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Conviene saberlo</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Leave this finding out</source>
        <translation>Descartar este hallazgo</translation>
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
        <translation>Todas las claves</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Próxima fecha</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Claves</translation>
    </message>
    <message>
        <source>the best %1 of %2</source>
        <comment>500 of 10,000 keys</comment>
        <translation>las %1 mejores de %2</translation>
    </message>
    <message>
        <source>More keys fit. Type another letter to narrow them down.</source>
        <translation>Hay más claves que coinciden. Escriba otra letra para acotar.</translation>
    </message>
    <message>
        <source>Filter: %1. Delete removes it.</source>
        <translation>Filtro: %1. Supr lo quita.</translation>
    </message>
    <message>
        <source>No key fits these filters</source>
        <translation>Ninguna clave cumple estos filtros</translation>
    </message>
    <message>
        <source>No key matches “%1”</source>
        <translation>Ninguna clave coincide con «%1»</translation>
    </message>
    <message>
        <source>Search looks at names, providers, places, tags and notes.</source>
        <translation>La búsqueda mira nombres, proveedores, lugares, etiquetas y notas.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Quitar filtros</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Añadir un filtro</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>Por proveedor</translation>
    </message>
    <message>
        <source>By environment</source>
        <translation>Por entorno</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Por etiqueta</translation>
    </message>
    <message>
        <source>By who has it</source>
        <translation>Por quién la tiene</translation>
    </message>
    <message>
        <source>By what is due</source>
        <translation>Por vencimiento</translation>
    </message>
    <message>
        <source>With a finding</source>
        <translation>Con un hallazgo</translation>
    </message>
    <message>
        <source>No key with these filters matches “%1”</source>
        <translation>Ninguna clave con estos filtros coincide con «%1»</translation>
    </message>
    <message>
        <source>Search all keys</source>
        <translation>Buscar en todas las claves</translation>
    </message>
    <message>
        <source>Search “%1”</source>
        <translation>Buscar «%1»</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>By due date</source>
        <translation>Por vencimiento</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Por responsable</translation>
    </message>
    <message>
        <source>Order of the list: %1</source>
        <translation>Orden de la lista: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>16 of 25 keys</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Mostrar en la lista</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeySelectionController</name>
    <message>
        <source>Tagged “%1”</source>
        <translation>Con la etiqueta «%1»</translation>
    </message>
    <message>
        <source>No owner any more</source>
        <translation>Ya sin responsable</translation>
    </message>
    <message>
        <source>Owned by %1</source>
        <translation>A cargo de %1</translation>
    </message>
    <message>
        <source>Rotation not planned any more</source>
        <translation>Renovación ya sin planificar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Tagged “shop”: 7 keys</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing changed: the chosen keys have that already.</source>
        <translation>Sin cambios: las claves elegidas ya lo tienen.</translation>
    </message>
    <message>
        <source>Marked as revoked: %1.</source>
        <comment>Marked as revoked: 7 keys.</comment>
        <translation>Revocación anotada: %1.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeySelectionView</name>
    <message>
        <source>All keys</source>
        <translation>Todas las claves</translation>
    </message>
    <message>
        <source>Hand off</source>
        <translation>Traspasar</translation>
    </message>
    <message>
        <source>Mark as revoked</source>
        <translation>Marcar como revocadas</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Chosen keys</source>
        <translation>Claves elegidas</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>Sin planificar</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Añadir etiqueta</translation>
    </message>
    <message>
        <source>Set owner</source>
        <translation>Fijar responsable</translation>
    </message>
    <message>
        <source>Set rotation</source>
        <translation>Fijar renovación</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Renovación</translation>
    </message>
    <message>
        <source>This is noted for good: a revoked key does not come back.</source>
        <translation>Queda anotado para siempre: una clave revocada no vuelve.</translation>
    </message>
    <message>
        <source>When they no longer work at their providers, say so here.</source>
        <translation>Cuando ya no funcionen en sus proveedores, indíquelo aquí.</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>y 1 más</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark 1 key as revoked</source>
        <translation>Marcar 1 clave como revocada</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n keys as revoked</source>
        <translation>
            <numerusform>Marcar %n clave como revocada</numerusform>
            <numerusform>Marcar %n claves como revocadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeyUseController</name>
    <message>
        <source>Copied %1</source>
        <translation>Copiado: %1</translation>
    </message>
    <message>
        <source>The clipboard is cleared as soon as this window is in front</source>
        <translation>El portapapeles se vaciará en cuanto esta ventana esté delante</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::LookHandoffStep</name>
    <message>
        <source>somebody who gave no name</source>
        <translation>alguien que no dio su nombre</translation>
    </message>
    <message>
        <source>One key from %1</source>
        <translation>Una clave de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n keys from %1</source>
        <translation>
            <numerusform>%n clave de %1</numerusform>
            <numerusform>%n claves de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on %1, to be used until %2.</source>
        <translation>Hecho el %1, para usar hasta el %2.</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <translation>Hecho el %1.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Take in %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>You already have this value: %1.</source>
        <translation>Ya tiene este valor: %1.</translation>
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
        <translation>Barra de menús</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::NameStep</name>
    <message>
        <source>The name of your business</source>
        <translation>El nombre de su negocio</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Elegir otra carpeta</translation>
    </message>
    <message>
        <source>Name your wallet</source>
        <translation>Póngale nombre a su llavero</translation>
    </message>
    <message>
        <source>It is one file. You can copy it, back it up and take it with you like any other.</source>
        <translation>Es un solo archivo. Puede copiarlo, hacerle copias de seguridad y llevarlo consigo como cualquier otro.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>The wallet has no name. Your business’s will do.</source>
        <translation>El llavero no tiene nombre. El de su negocio sirve.</translation>
    </message>
    <message>
        <source>There is a wallet of that name already. Choose another name or folder.</source>
        <translation>Ya hay un llavero con ese nombre. Elija otro nombre u otra carpeta.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::NewWalletPage</name>
    <message>
        <source>Choose a password</source>
        <translation>Elija una contraseña</translation>
    </message>
    <message>
        <source>It opens everything, and nobody can reset it: not us, not a support desk. The next step makes a sheet for the day you forget it.</source>
        <translation>Lo abre todo, y nadie puede restablecerla: ni nosotros ni un servicio de soporte. El siguiente paso crea una hoja para el día en que la olvide.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>New wallet</source>
        <translation>Nuevo llavero</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nada sale de este equipo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Make the wallet</source>
        <translation>Crear el llavero</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>Juniper &amp; Pine, in Documents</comment>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>Name and place</source>
        <translation>Nombre y carpeta</translation>
    </message>
    <message>
        <source>What it is called, where it lies</source>
        <translation>Cómo se llama, dónde está</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The way in, every day</source>
        <translation>Para entrar cada día</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>The way in when it is forgotten</source>
        <translation>Para entrar si se olvida</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Add your first key</source>
        <translation>Añadir su primera clave</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::NotesPart</name>
    <message>
        <source>shop, money</source>
        <translation>tienda, dinero</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Notes and tags</source>
        <translation>Notas y etiquetas</translation>
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
        <translation>Abrir un traspaso</translation>
    </message>
    <message>
        <source>Encrypted files (*.age *.txt *.asc)</source>
        <translation>Archivos cifrados (*.age *.txt *.asc)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>Elegir un archivo de clave</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::OpenHandoffPage</name>
    <message>
        <source>Open a handoff</source>
        <translation>Abrir un traspaso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>somebody who gave no name</source>
        <translation>alguien que no dio su nombre</translation>
    </message>
    <message>
        <source>The file is sealed for a public key. Open the wallet that it belongs to, or choose the key’s file.</source>
        <translation>El archivo está cifrado para una clave pública. Abra el llavero al que pertenece o elija el archivo de la clave.</translation>
    </message>
    <message>
        <source>The file is sealed for another key than this wallet’s. Choose that key’s file, or ask for it again.</source>
        <translation>El archivo está cifrado para otra clave que la de este llavero. Elija el archivo de esa clave o pida que se lo envíen de nuevo.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Elegir el archivo</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Ver qué contiene</translation>
    </message>
    <message>
        <source>Values stay masked</source>
        <translation>Los valores siguen ocultos</translation>
    </message>
    <message>
        <source>Make a wallet for them</source>
        <translation>Crear un llavero para ellas</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Añadirlas</translation>
    </message>
    <message>
        <source>Takes three minutes</source>
        <translation>Lleva tres minutos</translation>
    </message>
    <message>
        <source>Can be undone</source>
        <translation>Se puede deshacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrirlo</translation>
    </message>
    <message>
        <source>Create a wallet</source>
        <translation>Crear un llavero</translation>
    </message>
    <message>
        <source>Taking in…</source>
        <translation>Añadiendo…</translation>
    </message>
    <message>
        <source>Take in one key</source>
        <translation>Añadir una clave</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n keys</source>
        <translation>
            <numerusform>Añadir %n clave</numerusform>
            <numerusform>Añadir %n claves</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Mostrar todas las claves</translation>
    </message>
    <message>
        <source>Nothing is stored so far. A wallet keeps them locked.</source>
        <translation>Aún no se ha guardado nada. Un llavero las mantiene bloqueadas.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::OpenNotesBar</name>
    <message>
        <source>This file is older than the one you last saved here.</source>
        <translation>Este archivo es más antiguo que el último que guardó aquí.</translation>
    </message>
    <message>
        <source>One change is missing. Open the newer file if you have it; going on from here loses it.</source>
        <translation>Falta un cambio. Abra el archivo más reciente si lo tiene; si sigue desde aquí, lo perderá.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are missing. Open the newer file if you have it; going on from here loses them.</source>
        <translation>
            <numerusform>Falta %n cambio. Abra el archivo más reciente si lo tiene; si sigue desde aquí, lo perderá.</numerusform>
            <numerusform>Faltan %n cambios. Abra el archivo más reciente si lo tiene; si sigue desde aquí, los perderá.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open another wallet</source>
        <translation>Abrir otro llavero</translation>
    </message>
    <message>
        <source>This wallet can be read, not changed.</source>
        <translation>Este llavero se puede leer, pero no cambiar.</translation>
    </message>
    <message>
        <source>The file or its folder is protected against writing. What you copy or show is not written to the history.</source>
        <translation>El archivo o su carpeta está protegido contra escritura. Lo que copie o muestre no se anota en el historial.</translation>
    </message>
    <message>
        <source>A damaged part of the file was repaired from its second copy.</source>
        <translation>Una parte dañada del archivo se reparó con su segunda copia.</translation>
    </message>
    <message>
        <source>Nothing is missing. If it happens again, the disk may be failing: keep a backup elsewhere.</source>
        <translation>No falta nada. Si vuelve a pasar, el disco puede estar fallando: guarde una copia de seguridad en otro sitio.</translation>
    </message>
    <message>
        <source>This wallet was brought up to date for this version of Keyfold.</source>
        <translation>Este llavero se actualizó para esta versión de Keyfold.</translation>
    </message>
    <message>
        <source>A copy from before lies in %1.</source>
        <translation>Hay una copia de antes en %1.</translation>
    </message>
    <message>
        <source>The password is still the forgotten one.</source>
        <translation>La contraseña sigue siendo la olvidada.</translation>
    </message>
    <message>
        <source>Until you choose another, only the recovery sheet opens this wallet for you.</source>
        <translation>Hasta que elija otra, solo la hoja de recuperación le abre este llavero.</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Elegir una contraseña nueva</translation>
    </message>
    <message>
        <source>The backup is in the wallet’s place now.</source>
        <translation>La copia de seguridad ocupa ahora el lugar del llavero.</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>Lo que había antes se conserva como %1.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::OriginPart</name>
    <message>
        <source>Which of your accounts there</source>
        <translation>Cuál de sus cuentas allí</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>Quién se ocupa de ella</translation>
    </message>
    <message>
        <source>How it came to you</source>
        <translation>Cómo le llegó</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Creada el</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>De dónde viene</translation>
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
        <translation>No se pudieron leer las formas de desbloqueo</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Persona añadida</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Contraseña cambiada</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PasswordPage</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>As it is to stand in the history</source>
        <translation>Tal como figurará en el historial</translation>
    </message>
    <message>
        <source>Whose password was forgotten</source>
        <translation>De quién es la contraseña olvidada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Elija una contraseña nueva</translation>
    </message>
    <message>
        <source>You came in with the recovery sheet. The forgotten password stops working; the sheet goes on working.</source>
        <translation>Entró con la hoja de recuperación. La contraseña olvidada dejará de funcionar; la hoja seguirá funcionando.</translation>
    </message>
    <message>
        <source>The old one stops working in this file. Copies made before still open with it.</source>
        <translation>La antigua dejará de funcionar en este archivo. Las copias hechas antes aún se abren con ella.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>A password of their own opens the whole wallet. The history tells who did what.</source>
        <translation>Su propia contraseña abre todo el llavero. El historial dice quién hizo qué.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Añadir a esta persona</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>That is not the present password.</source>
        <translation>Esa no es la contraseña actual.</translation>
    </message>
    <message>
        <source>The person has no name. The history will call them by it.</source>
        <translation>La persona no tiene nombre. El historial la llamará por él.</translation>
    </message>
    <message>
        <source>Type the present password first, so that nobody else can change it.</source>
        <translation>Escriba primero la contraseña actual, para que nadie más pueda cambiarla.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PasswordStep</name>
    <message>
        <source>Strong</source>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Aceptable</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Débil</translation>
    </message>
    <message>
        <source>A thief with the file would need minutes. Three more words make it centuries.</source>
        <translation>Un ladrón con el archivo tardaría minutos. Con tres palabras más, siglos.</translation>
    </message>
    <message>
        <source>A thief with the file would need hours. Three more words make it centuries.</source>
        <translation>Un ladrón con el archivo tardaría horas. Con tres palabras más, siglos.</translation>
    </message>
    <message>
        <source>A thief with the file would need a few days. Three more words make it centuries.</source>
        <translation>Un ladrón con el archivo tardaría unos días. Con tres palabras más, siglos.</translation>
    </message>
    <message>
        <source>A thief with the file would need months. Two more words make it centuries.</source>
        <translation>Un ladrón con el archivo tardaría meses. Con dos palabras más, siglos.</translation>
    </message>
    <message>
        <source>Guessing it would take years.</source>
        <translation>Adivinarla llevaría años.</translation>
    </message>
    <message>
        <source>Guessing it would take centuries.</source>
        <translation>Adivinarla llevaría siglos.</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Usar esta frase de contraseña</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Contraseña otra vez</translation>
    </message>
    <message>
        <source>A passphrase made for you</source>
        <translation>Una frase de contraseña hecha para usted</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>A passphrase of seven words, shown on screen</source>
        <translation>Una frase de contraseña de siete palabras, visible en pantalla</translation>
    </message>
    <message>
        <source>Seven words, easy to type. Write it down until you know it.</source>
        <translation>Siete palabras, fáciles de escribir. Apúntela hasta que se la sepa.</translation>
    </message>
    <message>
        <source>The password is empty. Type one, or take the passphrase made for you.</source>
        <translation>La contraseña está vacía. Escriba una o use la frase de contraseña propuesta.</translation>
    </message>
    <message>
        <source>Type it once more, so that a slip is found now.</source>
        <translation>Escríbala otra vez, para detectar ahora un error.</translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation>No son iguales. Escríbala otra vez.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PasteStep</name>
    <message>
        <source>Paste the new key</source>
        <translation>Pegar la clave nueva</translation>
    </message>
    <message>
        <source>It becomes the key that Keyfold copies. The old one is kept beside it until you are done.</source>
        <translation>Será la clave que Keyfold copie. La antigua se guarda al lado hasta que termine.</translation>
    </message>
    <message>
        <source>Paste the new key here</source>
        <translation>Pegue la clave nueva aquí</translation>
    </message>
    <message>
        <source>Leave it empty if it stays as it is</source>
        <translation>Déjelo vacío si no cambia</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>Pegar %1</translation>
    </message>
    <message>
        <source>This is the old key. Make a new one at %1, then paste it here.</source>
        <translation>Es la clave antigua. Cree una nueva en %1 y péguela aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts found: %1.</source>
        <translation><numerusform>%n parte encontrada: %1.</numerusform><numerusform>%n partes encontradas: %1.</numerusform></translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PastedPartsCard</name>
    <message>
        <source>Parts of what was pasted</source>
        <translation>Partes de lo pegado</translation>
    </message>
    <message>
        <source>Kept as one value. %1</source>
        <translation>Conservado como un solo valor. %1</translation>
    </message>
    <message>
        <source>Take it apart</source>
        <translation>Separar partes</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Omitir %1</translation>
    </message>
    <message>
        <source>Keep it as one value</source>
        <translation>Conservar como un solo valor</translation>
    </message>
    <message>
        <source>Only this part is kept: %1.</source>
        <translation>Solo se conserva esta parte: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n parts found: %1.</source>
        <translation>
            <numerusform>%n parte encontrada: %1.</numerusform>
            <numerusform>%n partes encontradas: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PeopleCard</name>
    <message>
        <source>Since %1</source>
        <translation>Desde el %1</translation>
    </message>
    <message>
        <source>access ended, still knows the value</source>
        <translation>acceso terminado, aún conoce el valor</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Quién la tiene</translation>
    </message>
    <message>
        <source>Note a person</source>
        <translation>Anotar una persona</translation>
    </message>
    <message>
        <source>only you</source>
        <translation>solo usted</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PeopleController</name>
    <message>
        <source>Access ended. They still know the value until it is rotated.</source>
        <translation>Acceso terminado. Seguirá conociendo el valor hasta que se renueve.</translation>
    </message>
    <message>
        <source>Noted. Rotate what they know, riskiest first.</source>
        <translation>Anotado. Renueve lo que conoce, lo más arriesgado primero.</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Añadido: %1</translation>
    </message>
    <message>
        <source>Noted who has the key</source>
        <translation>Anotado quién tiene la clave</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Cambiado: %1</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Todo como estaba</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PeopleForm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Nobody but you, as far as Keyfold knows</source>
        <translation>Nadie más que usted, que Keyfold sepa</translation>
    </message>
    <message>
        <source>Note who else has a key. When they leave, you see at once what to replace.</source>
        <translation>Anote quién más tiene una clave. Cuando se vaya, verá al momento qué reemplazar.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PersonView</name>
    <message>
        <source>%1 knows none of your keys.</source>
        <translation>%1 no conoce ninguna de sus claves.</translation>
    </message>
    <message>
        <source>%1 knows %2. Each is put on a list to be rotated, riskiest first.</source>
        <translation>%1 conoce %2. Cada una pasa a una lista para renovarla, la más arriesgada primero.</translation>
    </message>
    <message>
        <source>That they left is noted in the history and cannot be taken back.</source>
        <translation>Que se fue queda anotado en el historial y no se puede deshacer.</translation>
    </message>
    <message>
        <source>Note a key they have</source>
        <translation>Anotar una clave que tiene</translation>
    </message>
    <message>
        <source>They leave</source>
        <translation>Se va</translation>
    </message>
    <message>
        <source>They stay</source>
        <translation>Se queda</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Puede usar</translation>
    </message>
    <message>
        <source>Keys they may use</source>
        <translation>Claves que puede usar</translation>
    </message>
    <message>
        <source>Still to rotate, riskiest first</source>
        <translation>Por renovar, la más arriesgada primero</translation>
    </message>
    <message>
        <source>Keys still to rotate</source>
        <translation>Claves por renovar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Keys that are done</source>
        <translation>Claves hechas</translation>
    </message>
    <message>
        <source>Note that they left</source>
        <translation>Anotar que se fue</translation>
    </message>
    <message>
        <source>Keys done</source>
        <translation>Claves hechas</translation>
    </message>
    <message>
        <source>Left on %1</source>
        <translation>Se fue el %1</translation>
    </message>
    <message>
        <source>%1 of %2 keys done</source>
        <translation>%1 de %2 claves hechas</translation>
    </message>
    <message>
        <source>%1 holds none of your keys any more.</source>
        <translation>%1 ya no tiene ninguna de sus claves.</translation>
    </message>
    <message>
        <source>%1 holds none of your keys.</source>
        <translation>%1 no tiene ninguna de sus claves.</translation>
    </message>
    <message>
        <source>Ask for a key</source>
        <translation>Pedir una clave</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Handoffs are sealed for %1</source>
        <comment>a public key</comment>
        <translation>Los traspasos se cifran para %1</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PlacesStep</name>
    <message>
        <source>Update the places that use it</source>
        <translation>Actualizar los lugares que la usan</translation>
    </message>
    <message>
        <source>Both keys work until you revoke the old one, so nothing stops while you change over.</source>
        <translation>Ambas claves funcionan hasta que revoque la antigua, así que nada se detiene durante el cambio.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Clave nueva</translation>
    </message>
    <message>
        <source>Old key</source>
        <translation>Clave antigua</translation>
    </message>
    <message>
        <source>still works</source>
        <translation>aún funciona</translation>
    </message>
    <message>
        <source>No place is noted.</source>
        <translation>Ningún lugar anotado.</translation>
    </message>
    <message>
        <source>Put the new key wherever the old one is used, then go on.</source>
        <translation>Ponga la clave nueva donde se use la antigua y continúe.</translation>
    </message>
    <message>
        <source>Places: %1 of %2 done</source>
        <translation>Lugares: %1 de %2 hechos</translation>
    </message>
    <message>
        <source>Try one real thing in each place</source>
        <translation>Pruebe algo real en cada lugar</translation>
    </message>
    <message>
        <source>before you go on: a small refund, for instance.</source>
        <translation>antes de continuar: un pequeño reembolso, por ejemplo.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the new key</source>
        <translation>Copiar la clave nueva</translation>
    </message>
    <message>
        <source>%1 has the new key</source>
        <translation>%1 tiene la clave nueva</translation>
    </message>
    <message>
        <source>Copy as %1=…</source>
        <translation>Copiar como %1=…</translation>
    </message>
    <message>
        <source>Copy the new key for %1</source>
        <translation>Copiar la clave nueva para %1</translation>
    </message>
    <message>
        <source>Copy %1 with the new key for %2</source>
        <translation>Copiar %1 con la clave nueva para %2</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PowersPart</name>
    <message>
        <source>Invoices: write, Customers: read</source>
        <translation>Facturas: escritura, Clientes: lectura</translation>
    </message>
    <message>
        <source>Internet addresses or networks, with commas between</source>
        <translation>Direcciones de internet o redes, separadas por comas</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Rights, as the provider calls them</source>
        <translation>Permisos, como los llama el proveedor</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>Direcciones permitidas</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>Qué puede hacer</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PublicKeyCard</name>
    <message>
        <source>Make my public key</source>
        <translation>Crear mi clave pública</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Your public key</source>
        <translation>Su clave pública</translation>
    </message>
    <message>
        <source>Copy your public key</source>
        <translation>Copiar su clave pública</translation>
    </message>
    <message>
        <source>What is sealed for it opens in this wallet alone. Anybody may know it.</source>
        <translation>Lo que se cifra para ella solo se abre en este llavero. Cualquiera puede conocerla.</translation>
    </message>
    <message>
        <source>With a public key, others can send you keys without a passphrase.</source>
        <translation>Con una clave pública, otros pueden enviarle claves sin frase de contraseña.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PutOffController</name>
    <message>
        <source>Rotation put off</source>
        <translation>Renovación aplazada</translation>
    </message>
    <message>
        <source>Rotation not put off any more</source>
        <translation>Renovación ya no aplazada</translation>
    </message>
    <message>
        <source>Finding left out</source>
        <translation>Hallazgo descartado</translation>
    </message>
    <message>
        <source>Finding shown again</source>
        <translation>Hallazgo recuperado</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PutOffForm</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Leave this finding out</source>
        <translation>Descartar este hallazgo</translation>
    </message>
    <message>
        <source>Put the rotation off</source>
        <translation>Aplazar la renovación</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>KEY. Finding</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Until (empty: for good)</source>
        <translation>Hasta (vacío: para siempre)</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Put it off</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>Say why, for whoever looks at it later.</source>
        <translation>Diga el motivo, para quien lo mire más adelante.</translation>
    </message>
    <message>
        <source>The day has to be after today and within a year.</source>
        <translation>El día debe ser posterior a hoy y dentro de un año como máximo.</translation>
    </message>
    <message>
        <source>That is no day to come.</source>
        <translation>Ese no es un día futuro.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::QrView</name>
    <message>
        <source>QR code</source>
        <translation>Código QR</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::QuickUnlock</name>
    <message>
        <source>%1, quick unlock</source>
        <translation>%1, desbloqueo rápido</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ReadyStep</name>
    <message>
        <source>Add your first key</source>
        <translation>Añadir su primera clave</translation>
    </message>
    <message>
        <source>Making the wallet</source>
        <translation>Creando el llavero</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Echar un vistazo</translation>
    </message>
    <message>
        <source>Making the wallet…</source>
        <translation>Creando el llavero…</translation>
    </message>
    <message>
        <source>A few seconds: Keyfold measures how hard guessing can be made on this computer.</source>
        <translation>Unos segundos: Keyfold mide cuánto se puede dificultar adivinarla en este equipo.</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 está listo</translation>
    </message>
    <message>
        <source>Start with the key that could cost you most: payments, mail, your shop.</source>
        <translation>Empiece por la clave que más podría costarle: pagos, correo, su tienda.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RecognisedCard</name>
    <message>
        <source>What was pasted</source>
        <translation>Lo que se pegó</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconocida</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No es seguro</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RecoveryPage</name>
    <message>
        <source>Keep the present one</source>
        <translation>Conservar la actual</translation>
    </message>
    <message>
        <source>Use this sheet</source>
        <translation>Usar esta hoja</translation>
    </message>
    <message>
        <source>Sheets printed before stop working when you use this one.</source>
        <translation>Las hojas impresas antes dejarán de funcionar cuando use esta.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RecoveryStep</name>
    <message>
        <source>Print the sheet</source>
        <translation>Imprimir la hoja</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Recovery key, shown on screen. Save it as a PDF to have it read to you.</source>
        <translation>Clave de recuperación, visible en pantalla. Guárdela como PDF para que se la lean.</translation>
    </message>
    <message>
        <source>Keep the recovery sheet</source>
        <translation>Guarde la hoja de recuperación</translation>
    </message>
    <message>
        <source>It opens the wallet on the day the password is forgotten. Print it and put it where you keep contracts, not beside the computer.</source>
        <translation>Abre el llavero el día que se olvide la contraseña. Imprímala y guárdela con los contratos, no junto al equipo.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Or copy it by hand, group by group.</source>
        <translation>O cópiela a mano, grupo por grupo.</translation>
    </message>
    <message>
        <source>Saved as %1. Print it, then delete the file: it is a secret, to be kept on paper alone.</source>
        <translation>Guardada como %1. Imprímala y elimine el archivo: es un secreto que solo debe estar en papel.</translation>
    </message>
    <message>
        <source>Sent to the printer. Look at the paper before you go on.</source>
        <translation>Enviada a la impresora. Mire el papel antes de continuar.</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Look whether it is on, or save the sheet as PDF.</source>
        <translation>La impresora no aceptó la hoja. Compruebe que está encendida o guarde la hoja como PDF.</translation>
    </message>
    <message>
        <source>%1 – recovery sheet.pdf</source>
        <translation>%1 – hoja de recuperación.pdf</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ReportLeakForm</name>
    <message>
        <source>Report a leak</source>
        <translation>Notificar filtración</translation>
    </message>
    <message>
        <source>Report the leak</source>
        <translation>Notificar la filtración</translation>
    </message>
    <message>
        <source>Seen in a forwarded e-mail, by Petra</source>
        <translation>Vista en un correo reenviado, por Petra</translation>
    </message>
    <message>
        <source>First stop the key, then find out what happened. Keyfold keeps count of the steps.</source>
        <translation>Primero detenga la clave, luego averigüe qué pasó. Keyfold lleva la cuenta de los pasos.</translation>
    </message>
    <message>
        <source>How it came out (may be left out)</source>
        <translation>Cómo se supo (opcional)</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RequestController</name>
    <message>
        <source>Copied. It is no secret, and stays on the clipboard.</source>
        <translation>Copiado. No es un secreto y se queda en el portapapeles.</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Guardar la solicitud</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>key request.txt</source>
        <comment>file name</comment>
        <translation>solicitud de clave.txt</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RequestPage</name>
    <message>
        <source>Ask for a key</source>
        <translation>Pedir una clave</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Say what you need</source>
        <translation>Decir qué necesita</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>A %1</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Enviar la solicitud</translation>
    </message>
    <message>
        <source>As text or as a file</source>
        <translation>Como texto o como archivo</translation>
    </message>
    <message>
        <source>Write the request</source>
        <translation>Escribir la solicitud</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RestoreForm</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Restore this one</source>
        <translation>Restaurar esta</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <source>It is opened and checked first. Changes made since then are not in it. What lies in the wallet’s place now is kept beside it, under another name.</source>
        <translation>Primero se abre y se comprueba. No contiene los cambios hechos después. Lo que hay ahora en el lugar del llavero se guarda al lado, con otro nombre.</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Restaurar la copia del %1</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>Password of the backup</source>
        <translation>Contraseña de la copia de seguridad</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>The password it had then</source>
        <translation>La contraseña de entonces</translation>
    </message>
    <message>
        <source>Recovery key, eight groups of four</source>
        <translation>Clave de recuperación, ocho grupos de cuatro</translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation>Usar la hoja de recuperación</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Usar la contraseña</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RotateController</name>
    <message>
        <source>No browser could be opened. Go to %1 yourself.</source>
        <translation>No se pudo abrir ningún navegador. Vaya usted a %1.</translation>
    </message>
    <message>
        <source>The new key is in. The old one is kept beside it.</source>
        <translation>La clave nueva está puesta. La antigua se guarda al lado.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RotatePage</name>
    <message>
        <source>1 place left</source>
        <translation>Falta 1 lugar</translation>
    </message>
    <message numerus="yes">
        <source>%n places left</source>
        <translation>
            <numerusform>Falta %n lugar</numerusform>
            <numerusform>Faltan %n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave for later</source>
        <translation>Dejar para después</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Finish, revoke later</source>
        <translation>Terminar, revocar después</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Renovar</translation>
    </message>
    <message>
        <source>This is a key that was used here before. Make a new one at %1, then paste it here.</source>
        <translation>Esta clave ya se usó aquí. Cree una nueva en %1 y péguela aquí.</translation>
    </message>
    <message>
        <source>All keys › %1</source>
        <translation>Todas las claves › %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Crear una clave nueva</translation>
    </message>
    <message>
        <source>Paste the new key</source>
        <translation>Pegar la clave nueva</translation>
    </message>
    <message>
        <source>The old one is kept</source>
        <translation>La antigua se guarda</translation>
    </message>
    <message>
        <source>Update the places</source>
        <translation>Actualizar los lugares</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 hechos</translation>
    </message>
    <message>
        <source>Revoke the old key</source>
        <translation>Revocar la clave antigua</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>No next date</source>
        <translation>Sin próxima fecha</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Everything is kept. Home reminds you.</source>
        <translation>Todo se conserva. Inicio se lo recordará.</translation>
    </message>
    <message>
        <source>I have the new key</source>
        <translation>Tengo la clave nueva</translation>
    </message>
    <message>
        <source>Save the new key</source>
        <translation>Guardar la clave nueva</translation>
    </message>
    <message>
        <source>I have revoked it</source>
        <translation>Ya la revoqué</translation>
    </message>
    <message>
        <source>Back to the key</source>
        <translation>Volver a la clave</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RotateStep</name>
    <message>
        <source>Today, %1</source>
        <translation>Hoy, %1</translation>
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
        <translation>La clave está renovada</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RotationPart</name>
    <message>
        <source>Not planned</source>
        <translation>Sin planificar</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazarla</translation>
    </message>
    <message>
        <source>Expires at the provider</source>
        <translation>Caduca en el proveedor</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Renovación</translation>
    </message>
    <message>
        <source>%1, expires on %2</source>
        <translation>%1, caduca el %2</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ScreenLockMonitor</name>
    <message>
        <source>Locking the wallet</source>
        <translation>Bloqueando el llavero</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SearchEntry</name>
    <message>
        <source>Words, or filters such as provider:stripe, env:live, tag:shop, with:Mika, due:30 and has:finding</source>
        <translation>Palabras o filtros como provider:stripe, env:live, tag:tienda, with:Mika, due:30 y has:finding</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>Borrar búsqueda</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search names, providers, places, people</source>
        <translation>Buscar nombres, proveedores, lugares, personas</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SecretEdit</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SecretField</name>
    <message>
        <source>Reveal</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message numerus="yes">
        <source>Value shown for %n seconds</source>
        <translation>
            <numerusform>Valor visible durante %n segundo</numerusform>
            <numerusform>Valor visible durante %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden value</source>
        <translation>Valor oculto</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SendRequestStep</name>
    <message>
        <source>Copy as text</source>
        <translation>Copiar como texto</translation>
    </message>
    <message>
        <source>Save as a file</source>
        <translation>Guardar como archivo</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Enviar la solicitud</translation>
    </message>
    <message>
        <source>It holds no secret: send it as you like. When the answer comes, drop it onto this window, and it says what you asked for.</source>
        <translation>No contiene ningún secreto: envíela como quiera. Cuando llegue la respuesta, suéltela en esta ventana y le dirá qué había pedido.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardada como %1</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SettingsController</name>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Remove the recovery sheet</source>
        <translation>Quitar la hoja de recuperación</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>The printed sheet no longer opens this wallet. Copies of the file made before still open with it.</source>
        <translation>La hoja impresa ya no abrirá este llavero. Las copias del archivo hechas antes aún se abren con ella.</translation>
    </message>
    <message>
        <source>%1 can no longer open this wallet. Copies of the file that exist already stay open to this password.</source>
        <translation>%1 ya no podrá abrir este llavero. Las copias del archivo que ya existen aún se abren con esta contraseña.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Way to unlock removed</source>
        <translation>Forma de desbloqueo quitada</translation>
    </message>
    <message>
        <source>The new recovery sheet works</source>
        <translation>La nueva hoja de recuperación funciona</translation>
    </message>
    <message>
        <source>%1 – copy.keyfold</source>
        <translation>%1 – copia.keyfold</translation>
    </message>
    <message>
        <source>Copied, and checked</source>
        <translation>Copiado y comprobado</translation>
    </message>
    <message>
        <source>Quick unlock is on</source>
        <translation>Desbloqueo rápido activado</translation>
    </message>
    <message>
        <source>Quick unlock is off</source>
        <translation>Desbloqueo rápido desactivado</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SettingsPage</name>
    <message>
        <source>Section of the settings</source>
        <translation>Sección de los ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>One try takes %1 MiB of memory and %2 passes: whoever has the file pays this for every guess.</source>
        <translation>Un intento ocupa %1 MiB de memoria y %2 pasadas: quien tenga el archivo lo paga en cada intento.</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde el %1</translation>
    </message>
    <message>
        <source>Ways to unlock</source>
        <translation>Formas de desbloqueo</translation>
    </message>
    <message>
        <source>Each way opens the whole wallet. The history records which one was used.</source>
        <translation>Cada forma abre todo el llavero. El historial anota cuál se usó.</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>A locked wallet has no value in memory that could be read.</source>
        <translation>Un llavero bloqueado no tiene en la memoria ningún valor que se pueda leer.</translation>
    </message>
    <message>
        <source>Lock when nothing is done</source>
        <translation>Bloquear si no se hace nada</translation>
    </message>
    <message>
        <source>Keyboard and mouse count</source>
        <translation>Cuentan el teclado y el ratón</translation>
    </message>
    <message>
        <source>After 1 minute</source>
        <translation>Tras 1 minuto</translation>
    </message>
    <message>
        <source>After 2 minutes</source>
        <translation>Tras 2 minutos</translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation>Tras 5 minutos</translation>
    </message>
    <message>
        <source>After 10 minutes</source>
        <translation>Tras 10 minutos</translation>
    </message>
    <message>
        <source>After 15 minutes</source>
        <translation>Tras 15 minutos</translation>
    </message>
    <message>
        <source>After 30 minutes</source>
        <translation>Tras 30 minutos</translation>
    </message>
    <message>
        <source>After an hour</source>
        <translation>Tras una hora</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>Bloquear con la pantalla</translation>
    </message>
    <message>
        <source>Going to sleep and changing the user lock always</source>
        <translation>Al suspender el equipo o cambiar de usuario se bloquea siempre</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>A value leaves the clipboard by itself, and the screen too.</source>
        <translation>Un valor sale del portapapeles por sí solo, y también de la pantalla.</translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation>Vaciar el portapapeles</translation>
    </message>
    <message>
        <source>Also on lock and on quit</source>
        <translation>También al bloquear y al salir</translation>
    </message>
    <message>
        <source>After 10 seconds</source>
        <translation>Tras 10 segundos</translation>
    </message>
    <message>
        <source>After 20 seconds</source>
        <translation>Tras 20 segundos</translation>
    </message>
    <message>
        <source>After 30 seconds</source>
        <translation>Tras 30 segundos</translation>
    </message>
    <message>
        <source>After a minute</source>
        <translation>Tras un minuto</translation>
    </message>
    <message>
        <source>Hide a shown value</source>
        <translation>Ocultar un valor mostrado</translation>
    </message>
    <message>
        <source>Leaving the key hides it at once</source>
        <translation>Al salir de la clave se oculta al instante</translation>
    </message>
    <message>
        <source>After 5 seconds</source>
        <translation>Tras 5 segundos</translation>
    </message>
    <message>
        <source>After 15 seconds</source>
        <translation>Tras 15 segundos</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Renovación</translation>
    </message>
    <message>
        <source>How long a key may live where it has no period of its own.</source>
        <translation>Cuánto puede vivir una clave que no tiene plazo propio.</translation>
    </message>
    <message>
        <source>Every 30 days</source>
        <translation>Cada 30 días</translation>
    </message>
    <message>
        <source>Every 60 days</source>
        <translation>Cada 60 días</translation>
    </message>
    <message>
        <source>Every 90 days</source>
        <translation>Cada 90 días</translation>
    </message>
    <message>
        <source>Every 180 days</source>
        <translation>Cada 180 días</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Cada año</translation>
    </message>
    <message>
        <source>Most keys</source>
        <translation>Casi todas las claves</translation>
    </message>
    <message>
        <source>The usual period</source>
        <translation>El plazo habitual</translation>
    </message>
    <message>
        <source>Keys that can do everything, or move money</source>
        <translation>Claves que pueden hacerlo todo o mover dinero</translation>
    </message>
    <message>
        <source>Better more often</source>
        <translation>Mejor más a menudo</translation>
    </message>
    <message>
        <source>Wipe old values</source>
        <translation>Borrar los valores antiguos</translation>
    </message>
    <message>
        <source>Counted from their revocation</source>
        <translation>Contado desde su revocación</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Enseguida</translation>
    </message>
    <message>
        <source>After 7 days</source>
        <translation>Tras 7 días</translation>
    </message>
    <message>
        <source>After 30 days</source>
        <translation>Tras 30 días</translation>
    </message>
    <message>
        <source>After 90 days</source>
        <translation>Tras 90 días</translation>
    </message>
    <message>
        <source>Names of keys</source>
        <translation>Nombres de las claves</translation>
    </message>
    <message>
        <source>A name that says what a key is for is worth more than any note.</source>
        <translation>Un nombre que dice para qué sirve una clave vale más que cualquier nota.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>{provider}, {purpose}, {consumer} and {environment} are filled in; [what stands in brackets] is left out when there is nothing to fill in.</source>
        <translation>{provider}, {purpose}, {consumer} y {environment} se completan; [lo que va entre corchetes] se omite cuando no hay nada que completar.</translation>
    </message>
    <message>
        <source>Words that say nothing</source>
        <translation>Palabras que no dicen nada</translation>
    </message>
    <message>
        <source>With commas in between</source>
        <translation>Separadas por comas</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Encrypted copies on this computer. A copy elsewhere saves you when this computer is gone.</source>
        <translation>Copias cifradas en este equipo. Una copia en otro sitio le salva si este equipo se pierde.</translation>
    </message>
    <message>
        <source>A copy elsewhere</source>
        <translation>Una copia en otro sitio</translation>
    </message>
    <message>
        <source>On a stick, or in a sync folder</source>
        <translation>En una memoria USB o una carpeta sincronizada</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>A backup a day</source>
        <translation>Una copia al día</translation>
    </message>
    <message>
        <source>Before the first change of the day</source>
        <translation>Antes del primer cambio del día</translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <translation>Copias que se conservan</translation>
    </message>
    <message>
        <source>The oldest go first</source>
        <translation>Las más antiguas se van primero</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>%1 (in use now)</source>
        <translation>%1 (en uso ahora)</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>One more person</source>
        <translation>Una persona más</translation>
    </message>
    <message>
        <source>With a password of their own</source>
        <translation>Con su propia contraseña</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>A new recovery sheet</source>
        <translation>Una nueva hoja de recuperación</translation>
    </message>
    <message>
        <source>When the present one is lost, or somebody has seen it</source>
        <translation>Si la actual se perdió o alguien la ha visto</translation>
    </message>
    <message>
        <source>Print a new one</source>
        <translation>Imprimir una nueva</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Contraseñas</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Quick unlock</source>
        <translation>Desbloqueo rápido</translation>
    </message>
    <message>
        <source>Protection against guessing</source>
        <translation>Protección contra intentos</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>En este equipo</translation>
    </message>
    <message>
        <source>The backup of %1</source>
        <translation>La copia del %1</translation>
    </message>
    <message>
        <source>Restore this one</source>
        <translation>Restaurar esta</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>Once a day and wallet, while Keyfold runs. What is due stands on Home all the same.</source>
        <translation>Una vez al día y por llavero, mientras Keyfold funciona. Lo que vence está de todos modos en Inicio.</translation>
    </message>
    <message>
        <source>Notifications of the desktop</source>
        <translation>Notificaciones del escritorio</translation>
    </message>
    <message>
        <source>They name keys only while the wallet is unlocked, and go when it locks</source>
        <translation>Solo nombran claves mientras el llavero está desbloqueado, y desaparecen al bloquearse</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>Días de antelación</translation>
    </message>
    <message>
        <source>How long before a date you want to hear of it: 14, 7, 1</source>
        <translation>Cuánto antes de una fecha quiere saberlo: 14, 7, 1</translation>
    </message>
    <message>
        <source>Also while the wallet is locked</source>
        <translation>También con el llavero bloqueado</translation>
    </message>
    <message>
        <source>Says how many keys are due, and nothing else. For that, dates and counts are kept on this computer.</source>
        <translation>Dice cuántas claves vencen y nada más. Para ello se guardan fechas y números en este equipo.</translation>
    </message>
    <message>
        <source>Switches at once</source>
        <translation>Cambia al instante</translation>
    </message>
    <message>
        <source>Icon in the system tray</source>
        <translation>Icono en la bandeja del sistema</translation>
    </message>
    <message>
        <source>Shows whether the wallet is locked, and how long a copied value stays</source>
        <translation>Muestra si el llavero está bloqueado y cuánto queda de un valor copiado</translation>
    </message>
    <message>
        <source>Closing the window keeps it running</source>
        <translation>Al cerrar la ventana sigue funcionando</translation>
    </message>
    <message>
        <source>The icon in the tray brings it back. Locking goes on as set.</source>
        <translation>El icono de la bandeja la trae de vuelta. El bloqueo sigue según lo ajustado.</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>Abrir al iniciar sesión</translation>
    </message>
    <message>
        <source>Locked, and out of the way where there is a tray</source>
        <translation>Bloqueado, y sin estorbar si hay bandeja</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>How Keyfold looks and behaves here, for every wallet. Nothing of this is in the file.</source>
        <translation>El aspecto y el comportamiento de Keyfold aquí, para todos los llaveros. Nada de esto está en el archivo.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The wallet is locked, and the windows come back in it</source>
        <translation>El llavero se bloquea y las ventanas vuelven en ese idioma</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Opens without the password for 7 days, until it is restarted. The key to it lies in the system’s keychain, where any program that you run can ask for it.</source>
        <translation>Se abre sin la contraseña durante 7 días o hasta que se reinicie el equipo. La clave para ello está en el almacén de contraseñas del sistema, donde cualquier programa que usted ejecute puede pedirla.</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>No name can be made by this pattern yet.</source>
        <translation>Con este modelo aún no se puede formar un nombre.</translation>
    </message>
    <message>
        <source>Gift cards</source>
        <translation>Tarjetas regalo</translation>
    </message>
    <message>
        <source>Shop checkout</source>
        <translation>Caja de la tienda</translation>
    </message>
    <message>
        <source>A name then looks like this: %1</source>
        <translation>Un nombre queda así: %1</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::Sidebar</name>
    <message>
        <source>Folded</source>
        <translation>Plegado</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Desplegado</translation>
    </message>
    <message>
        <source>Sections and filters</source>
        <translation>Secciones y filtros</translation>
    </message>
    <message>
        <source>Wallet %1: menu</source>
        <translation>Llavero %1: menú</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SidebarModel</name>
    <message>
        <source>Home</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas las claves</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vencimientos</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Entornos</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
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
        <translation>Vaciar ahora</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
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
            <numerusform>El portapapeles se vacía en %n s</numerusform>
            <numerusform>El portapapeles se vacía en %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipboard cleared</source>
        <translation>Portapapeles vaciado</translation>
    </message>
    <message>
        <source>Something else was copied since; left alone</source>
        <translation>Después se copió otra cosa; se dejó como está</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::StepRail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Paso %1 de %2: %3</translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation>Todos los pasos están hechos</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::StrengthMeter</name>
    <message>
        <source>Strength</source>
        <translation>Fortaleza</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SuggestionList</name>
    <message>
        <source>Suggestions for the search</source>
        <translation>Sugerencias de búsqueda</translation>
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
        <translation>Quitarlas de nuevo</translation>
    </message>
    <message>
        <source>The keys are in your wallet</source>
        <translation>Las claves están en su llavero</translation>
    </message>
    <message>
        <source>They say that they came by handoff from %1. The file can be deleted now.</source>
        <translation>En ellas consta que llegaron por traspaso de %1. Ya puede eliminar el archivo.</translation>
    </message>
    <message>
        <source>One key came in.</source>
        <translation>Se añadió una clave.</translation>
    </message>
    <message numerus="yes">
        <source>%n keys came in.</source>
        <translation>
            <numerusform>Se añadió %n clave.</numerusform>
            <numerusform>Se añadieron %n claves.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out %1: you already have its value, in %2.</source>
        <translation>Se omitió %1: ya tiene su valor, en %2.</translation>
    </message>
    <message>
        <source>This answers your request.</source>
        <translation>Esto responde a su solicitud.</translation>
    </message>
    <message>
        <source>This answers your request: %1</source>
        <translation>Esto responde a su solicitud: %1</translation>
    </message>
    <message>
        <source>Taken out again. Nothing of the handoff is in your wallet.</source>
        <translation>Claves quitadas. Nada del traspaso queda en su llavero.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::TaskList</name>
    <message>
        <source>Leave this finding out</source>
        <translation>Descartar este hallazgo</translation>
    </message>
    <message>
        <source>Put the rotation off</source>
        <translation>Aplazar la renovación</translation>
    </message>
    <message>
        <source>Do not put it off any more</source>
        <translation>No aplazarla más</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::TaskListModel</name>
    <message>
        <source>%1 Enter: %2.</source>
        <translation>%1 Intro: %2.</translation>
    </message>
    <message>
        <source>Menu key: more</source>
        <translation>Tecla Menú: más</translation>
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
            <numerusform>Los próximos 90 días: %n fecha. Las teclas de flecha la recorren.</numerusform>
            <numerusform>Los próximos 90 días: %n fechas. Las teclas de flecha las recorren.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyfold::ui::TopBar</name>
    <message>
        <source>Add key</source>
        <translation>Añadir clave</translation>
    </message>
    <message>
        <source>Search names, providers, places, people</source>
        <translation>Buscar nombres, proveedores, lugares, personas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Add key (%1)</source>
        <translation>Añadir clave (%1)</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Go on with the key</source>
        <translation>Continuar con la clave</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::TrialStep</name>
    <message>
        <source>Settings too, not secrets alone</source>
        <translation>También los ajustes, no solo los secretos</translation>
    </message>
    <message>
        <source>Values that another key has too</source>
        <translation>También los valores que ya tiene otra clave</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Qué contiene el archivo</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Look through</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file’s name, what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 keys. Cancelling leaves the wallet as it was.</source>
        <translation>%1 de %2 claves. Si cancela, el llavero queda como estaba.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::TroublePage</name>
    <message>
        <source>This wallet is damaged</source>
        <translation>Este llavero está dañado</translation>
    </message>
    <message>
        <source>This wallet was changed outside Keyfold</source>
        <translation>Este llavero se modificó fuera de Keyfold</translation>
    </message>
    <message>
        <source>This is not a Keyfold wallet</source>
        <translation>Esto no es un llavero de Keyfold</translation>
    </message>
    <message>
        <source>This wallet needs a newer Keyfold</source>
        <translation>Este llavero necesita un Keyfold más reciente</translation>
    </message>
    <message>
        <source>The wallet is not there</source>
        <translation>El llavero no está</translation>
    </message>
    <message>
        <source>This wallet cannot be opened</source>
        <translation>Este llavero no se puede abrir</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>no está</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>Qué puede hacer</translation>
    </message>
    <message>
        <source>The file stays where it is. Nothing is overwritten or deleted.</source>
        <translation>El archivo se queda donde está. No se sobrescribe ni se elimina nada.</translation>
    </message>
    <message>
        <source>Older backups</source>
        <translation>Copias más antiguas</translation>
    </message>
    <message>
        <source>%1, the oldest of %2</source>
        <translation>%1, la más antigua del %2</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>After connecting its drive, or moving it back</source>
        <translation>Tras conectar su unidad o devolverlo a su sitio</translation>
    </message>
    <message>
        <source>Open another wallet</source>
        <translation>Abrir otro llavero</translation>
    </message>
    <message>
        <source>A copy on a stick, or from your sync folder’s history</source>
        <translation>Una copia en una memoria USB o del historial de su carpeta sincronizada</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>The backup of %1</source>
        <translation>La copia del %1</translation>
    </message>
    <message>
        <source>%1. Changes since then are not in it.</source>
        <translation>%1. No contiene los cambios hechos después.</translation>
    </message>
    <message>
        <source>Restore this one</source>
        <translation>Restaurar esta</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Detalles para el soporte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::UndoNote</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::UnlockPage</name>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>About a second, on purpose: it makes guessing slow.</source>
        <translation>Un segundo más o menos, a propósito: así adivinar es lento.</translation>
    </message>
    <message>
        <source>Give up</source>
        <translation>Desistir</translation>
    </message>
    <message>
        <source>Unlocking</source>
        <translation>Desbloqueando</translation>
    </message>
    <message>
        <source>Open another wallet</source>
        <translation>Abrir otro llavero</translation>
    </message>
    <message>
        <source>New wallet</source>
        <translation>Nuevo llavero</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
    <message>
        <source>%1 Caps Lock is on.</source>
        <translation>%1 Bloq Mayús está activado.</translation>
    </message>
    <message>
        <source>Password of the wallet</source>
        <translation>Contraseña del llavero</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Clave de recuperación</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Recovery key, eight groups of four</source>
        <translation>Clave de recuperación, ocho grupos de cuatro</translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation>Usar la hoja de recuperación</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Usar la contraseña</translation>
    </message>
    <message>
        <source>Quick unlock with this computer</source>
        <translation>Desbloqueo rápido con este equipo</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ValuesCard</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::WalletController</name>
    <message>
        <source>This recovery key does not open the wallet. It may belong to another one.</source>
        <translation>Esta clave de recuperación no abre el llavero. Puede que sea de otro.</translation>
    </message>
    <message>
        <source>Locked by itself, because nothing was done for a while.</source>
        <translation>Bloqueado por sí solo, tras un tiempo sin hacer nada.</translation>
    </message>
    <message>
        <source>Locked together with the screen.</source>
        <translation>Bloqueado junto con la pantalla.</translation>
    </message>
    <message>
        <source>Locked when the computer went to sleep.</source>
        <translation>Bloqueado al suspenderse el equipo.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demo</translation>
    </message>
    <message>
        <source>The password of the demo is: %1</source>
        <translation>La contraseña de la demo es: %1</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::WelcomePage</name>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Create a new wallet</source>
        <translation>Crear un llavero nuevo</translation>
    </message>
    <message>
        <source>Open a wallet: choose a file</source>
        <translation>Abrir un llavero: elegir un archivo</translation>
    </message>
    <message>
        <source>New wallet</source>
        <translation>Nuevo llavero</translation>
    </message>
    <message>
        <source>Takes three minutes, recovery sheet included</source>
        <translation>Tres minutos, con la hoja de recuperación</translation>
    </message>
    <message>
        <source>Open a wallet</source>
        <translation>Abrir un llavero</translation>
    </message>
    <message>
        <source>A .keyfold file from here, a stick or a sync folder</source>
        <translation>Un archivo .keyfold de aquí, de una memoria USB o de una carpeta sincronizada</translation>
    </message>
    <message>
        <source>Welcome to Keyfold</source>
        <translation>Keyfold le da la bienvenida</translation>
    </message>
    <message>
        <source>All the keys of your business in one locked file, on this computer and nowhere else.</source>
        <translation>Todas las claves de su negocio en un solo archivo bloqueado, en este equipo y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Open a handoff</source>
        <translation>Abrir un traspaso</translation>
    </message>
    <message>
        <source>Somebody sent you keys in an encrypted file</source>
        <translation>Alguien le envió claves en un archivo cifrado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a handoff that you were sent</source>
        <translation>Abrir un traspaso recibido</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Echar un vistazo primero</translation>
    </message>
    <message>
        <source>The keys of a made-up shop: nothing in it is real</source>
        <translation>Las claves de una tienda inventada: nada de ello es real</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A key wallet for small businesses.</source>
        <translation>Un llavero de claves para pequeños negocios.</translation>
    </message>
    <message>
        <source>Start without a window, where the icon in the tray is on.</source>
        <translation>Iniciar sin ventana, si el icono de la bandeja está activado.</translation>
    </message>
    <message>
        <source>The wallet, handoff or import file to open.</source>
        <translation>El llavero, traspaso o archivo de importación que se va a abrir.</translation>
    </message>
    <message>
        <source>Keyfold runs already and does not answer. End it in the system's list of programs first.</source>
        <translation>Keyfold ya está en marcha y no responde. Ciérrelo primero en la lista de programas del sistema.</translation>
    </message>
</context>
</TS>