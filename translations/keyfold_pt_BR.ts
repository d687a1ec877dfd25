<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="pt_BR">
<context>
    <name>Cards</name>
    <message>
        <source>For</source>
        <translation>Para quê</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Pode fazer</translation>
    </message>
    <message>
        <source>Only from</source>
        <translation>Só de</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expira em</translation>
    </message>
    <message>
        <source>Came to you</source>
        <translation>Como chegou</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Usada em</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Troca</translation>
    </message>
    <message>
        <source>Version %1, since %2</source>
        <translation>Versão %1, desde %2</translation>
    </message>
    <message>
        <source>Was due on %1</source>
        <translation>O prazo era %1</translation>
    </message>
    <message>
        <source>Next on %1</source>
        <translation>Próxima em %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>Não planejada</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
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
        <translation>%1, que o navegador pode mostrar como %2</translation>
    </message>
</context>
<context>
    <name>FileWords</name>
    <message>
        <source>Open a wallet</source>
        <translation>Abrir um cofre</translation>
    </message>
    <message>
        <source>Keyfold wallets (*.keyfold)</source>
        <translation>Cofres do Keyfold (*.keyfold)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Save a copy of the wallet</source>
        <translation>Salvar uma cópia do cofre</translation>
    </message>
    <message>
        <source>Save the recovery sheet</source>
        <translation>Salvar a folha de recuperação</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
</context>
<context>
    <name>HandoffTask</name>
    <message>
        <source>keys</source>
        <comment>file name</comment>
        <translation>chaves</translation>
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
        <translation>Um cofre só seu</translation>
    </message>
    <message>
        <source>A wallet is one encrypted file with all your keys. Make a new one, or open one that you have. Nothing is ever sent over the network; the file is yours to copy and to keep.</source>
        <translation>Um cofre é um arquivo criptografado com todas as suas chaves. Crie um novo ou abra um que você já tem. Nada é enviado pela rede; o arquivo é seu, para copiar e guardar.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Type the password of this wallet. If it is forgotten, the recovery sheet opens the wallet and lets you choose a new one. Without either, nobody can open it.</source>
        <translation>Digite a senha deste cofre. Se ela for esquecida, a folha de recuperação abre o cofre e permite escolher uma nova. Sem uma nem outra, ninguém consegue abri-lo.</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>What there is to do today, the most pressing first, each with the button that does it. Below stand the next 90 days, a column a week: a mark is a key that has to be rotated or runs out.</source>
        <translation>O que há para fazer hoje, o mais urgente primeiro, cada item com o botão que resolve. Abaixo estão os próximos 90 dias, uma coluna por semana: cada marca é uma chave que precisa ser trocada ou que expira.</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas as chaves</translation>
    </message>
    <message>
        <source>Choose a key in the list, or type to find one. Beside it stands all that Keyfold knows about it. A value stays hidden until you reveal it, and a copied one leaves the clipboard by itself.</source>
        <translation>Escolha uma chave na lista ou digite para achar uma. Ao lado está tudo o que o Keyfold sabe sobre ela. Um valor fica oculto até você mostrá-lo, e um valor copiado sai sozinho da área de transferência.</translation>
    </message>
    <message>
        <source>A key</source>
        <translation>Uma chave</translation>
    </message>
    <message>
        <source>Paste the key first: provider, kind and environment fill themselves in where its shape is known. Only the name is needed; all the rest can wait. You can leave the page, and find it as it was.</source>
        <translation>Cole primeiro a chave: provedor, tipo e ambiente se preenchem sozinhos quando o formato é conhecido. Só o nome é necessário; o resto pode esperar. Você pode sair da página e reencontrá-la como estava.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazos</translation>
    </message>
    <message>
        <source>Keys that have to be rotated or that run out, by date. Begin with what is overdue. Who has to be asked for a new key, because the provider makes it, is reminded of earlier.</source>
        <translation>Chaves que precisam ser trocadas ou que expiram, por data. Comece pelas atrasadas. Quando é preciso pedir a nova chave a alguém, porque é o provedor que a cria, o lembrete vem antes.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Saúde</translation>
    </message>
    <message>
        <source>What is worth doing about your keys, the worst first. Enter opens a finding and says what to do. The four counts at the top narrow the list down.</source>
        <translation>O que vale a pena fazer pelas suas chaves, o pior primeiro. Enter abre um aviso e diz o que fazer. Os quatro números no alto filtram a lista.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Who has which key, since when and until when. When somebody leaves, note it here: you get the list of keys to rotate, the riskiest first.</source>
        <translation>Quem tem qual chave, desde quando e até quando. Quando alguém sair, anote aqui: você recebe a lista de chaves a trocar, as mais arriscadas primeiro.</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>A key that somebody may have seen is a leak. Stop the key first, then go through the steps; each is noted with the time, and the report is made from that.</source>
        <translation>Uma chave que alguém pode ter visto é um vazamento. Primeiro pare a chave, depois siga as etapas; cada uma é anotada com a hora, e o relatório sai daí.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Everything that was done with this wallet, by whom and when. Lines cannot be changed without being noticed: the line at the top says whether they are whole.</source>
        <translation>Tudo o que foi feito com este cofre, por quem e quando. Nenhuma linha pode ser alterada sem que se note: a linha no alto diz se todas estão íntegras.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Every change holds at once. Ways to unlock, locking, copying, rotation, names and backups belong to the wallet and travel with it; the rest belongs to this computer.</source>
        <translation>Cada alteração vale na hora. Formas de desbloqueio, bloqueio, cópia, troca, nomes e backups são do cofre e vão com ele; o resto é deste computador.</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Trocar</translation>
    </message>
    <message>
        <source>Make a new key at the provider, paste it here, and put it in every place that uses it. The old one is revoked last, when nothing needs it any more. You can stop at any step and go on later.</source>
        <translation>Crie uma nova chave no provedor, cole-a aqui e coloque-a em cada lugar que a usa. A antiga é revogada por último, quando nada mais precisa dela. Você pode parar em qualquer etapa e continuar depois.</translation>
    </message>
    <message>
        <source>A wallet that does not open</source>
        <translation>Um cofre que não abre</translation>
    </message>
    <message>
        <source>Nothing was changed. The page says what is wrong with the file and offers the ways on, the one that saves most first. A backup is tried before it takes the file's place.</source>
        <translation>Nada foi alterado. A página diz o que há de errado com o arquivo e oferece as saídas, primeiro a que salva mais. Um backup é testado antes de tomar o lugar do arquivo.</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Passo a passo</translation>
    </message>
    <message>
        <source>The list at the side says where you are. Nothing is done before its step says so, and you can leave the page at any time.</source>
        <translation>A lista ao lado diz onde você está. Nada é feito antes que a etapa diga, e você pode sair da página a qualquer momento.</translation>
    </message>
    <message>
        <source>Hand off</source>
        <translation>Repassar</translation>
    </message>
    <message>
        <source>Gives somebody else a key in an encrypted file. Best is a key of their own: it can be ended without touching yours. Send the file by one way and tell the passphrase by another, on the phone for instance. Who got what until when is noted under People.</source>
        <translation>Dá uma chave a outra pessoa em um arquivo criptografado. O melhor é uma chave própria: você a encerra sem mexer na sua. Envie o arquivo por um meio e diga a frase secreta por outro, por telefone, por exemplo. Quem recebeu o quê, e até quando, fica anotado em Pessoas.</translation>
    </message>
    <message>
        <source>Open a handoff</source>
        <translation>Abrir um repasse</translation>
    </message>
    <message>
        <source>Choose the file that you were sent and type the passphrase that you were told. You see what is inside before anything is taken in. What comes in can be taken out again.</source>
        <translation>Escolha o arquivo que enviaram a você e digite a frase secreta que disseram a você. Você vê o que há dentro antes de incluir qualquer coisa. O que entra pode ser retirado do cofre.</translation>
    </message>
    <message>
        <source>Ask for a key</source>
        <translation>Pedir uma chave</translation>
    </message>
    <message>
        <source>A request holds your public key and what you need, nothing secret: send it as you like. What is sealed for it opens in this wallet alone, so nobody has to tell you a passphrase.</source>
        <translation>Um pedido contém sua chave pública e aquilo de que você precisa, nada secreto: envie como quiser. O que é lacrado para essa chave só abre neste cofre, e ninguém precisa dizer uma frase secreta a você.</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Importar chaves</translation>
    </message>
    <message>
        <source>Takes keys in from a file that another program wrote. First you see what would come in, what you already have and what is left out; nothing is saved before you say so. The file still holds the secrets in the clear: delete it afterwards.</source>
        <translation>Importa chaves de um arquivo gravado por outro programa. Primeiro você vê o que entraria, o que já tem e o que fica de fora; nada é salvo antes de você confirmar. O arquivo ainda contém os segredos sem criptografia: apague-o depois.</translation>
    </message>
    <message>
        <source>Take something out</source>
        <translation>Exportar algo</translation>
    </message>
    <message>
        <source>The register, the rules and the calendar hold no value of a key and may be shown around. An export in the clear can be used by anyone who finds it: a handoff is as quick and stays locked.</source>
        <translation>O inventário, as regras e o calendário não contêm nenhum valor de chave e podem ser mostrados. Uma exportação sem criptografia pode ser usada por quem a achar: um repasse é igualmente rápido e continua criptografado.</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Senhas</translation>
    </message>
    <message>
        <source>Each person opens the wallet with a password of their own. A few words by chance are strong and easy to type. Copies of the file that were made before still open with the old password.</source>
        <translation>Cada pessoa abre o cofre com uma senha própria. Algumas palavras ao acaso são fortes e fáceis de digitar. Cópias do arquivo feitas antes ainda abrem com a senha antiga.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Folha de recuperação</translation>
    </message>
    <message>
        <source>The sheet opens the wallet on the day the password is forgotten. Print it and keep it where you keep contracts, not beside the computer. When you use a new one, sheets printed before stop working.</source>
        <translation>A folha abre o cofre no dia em que a senha for esquecida. Imprima e deixe onde você guarda contratos, não ao lado do computador. Quando você usa uma nova, as folhas impressas antes deixam de funcionar.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Value copied: KEY</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>10:42 by Ruth</comment>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>%1 by %2 • %3</source>
        <comment>10:42 by Ruth • detail</comment>
        <translation>%1 por %2 • %3</translation>
    </message>
    <message>
        <source>Wallet made</source>
        <translation>Cofre criado</translation>
    </message>
    <message>
        <source>Wallet unlocked</source>
        <translation>Cofre desbloqueado</translation>
    </message>
    <message>
        <source>Backup restored</source>
        <translation>Backup restaurado</translation>
    </message>
    <message>
        <source>Backup made</source>
        <translation>Backup feito</translation>
    </message>
    <message>
        <source>Way to unlock added</source>
        <translation>Forma de desbloqueio adicionada</translation>
    </message>
    <message>
        <source>Way to unlock removed</source>
        <translation>Forma de desbloqueio removida</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Senha alterada</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Configuração alterada</translation>
    </message>
    <message>
        <source>Key added</source>
        <translation>Chave adicionada</translation>
    </message>
    <message>
        <source>Key edited</source>
        <translation>Chave editada</translation>
    </message>
    <message>
        <source>Key removed</source>
        <translation>Chave removida</translation>
    </message>
    <message>
        <source>Key put back</source>
        <translation>Chave recolocada</translation>
    </message>
    <message>
        <source>Value replaced</source>
        <translation>Valor substituído</translation>
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
        <translation>Valor passado a um script</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Pessoa adicionada</translation>
    </message>
    <message>
        <source>Person left</source>
        <translation>Pessoa saiu</translation>
    </message>
    <message>
        <source>Key given</source>
        <translation>Chave dada</translation>
    </message>
    <message>
        <source>Access ended</source>
        <translation>Acesso encerrado</translation>
    </message>
    <message>
        <source>Rotation started</source>
        <translation>Troca iniciada</translation>
    </message>
    <message>
        <source>Place has the new value</source>
        <translation>Lugar tem o novo valor</translation>
    </message>
    <message>
        <source>Rotation finished</source>
        <translation>Troca concluída</translation>
    </message>
    <message>
        <source>Key revoked</source>
        <translation>Chave revogada</translation>
    </message>
    <message>
        <source>Old values wiped</source>
        <translation>Valores antigos apagados</translation>
    </message>
    <message>
        <source>A backup a day</source>
        <translation>Um backup por dia</translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <translation>Backups guardados</translation>
    </message>
    <message>
        <source>Seconds until the clipboard is cleared</source>
        <translation>Segundos até limpar a área de transferência</translation>
    </message>
    <message>
        <source>Minutes until the wallet locks</source>
        <translation>Minutos até bloquear o cofre</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>Bloquear com a tela</translation>
    </message>
    <message>
        <source>Words that say nothing</source>
        <translation>Palavras que não dizem nada</translation>
    </message>
    <message>
        <source>Pattern of names</source>
        <translation>Modelo dos nomes</translation>
    </message>
    <message>
        <source>Days ahead of a reminder</source>
        <translation>Dias de antecedência dos lembretes</translation>
    </message>
    <message>
        <source>Reminders while locked</source>
        <translation>Lembretes com o cofre bloqueado</translation>
    </message>
    <message>
        <source>Seconds that a value is shown</source>
        <translation>Segundos que um valor fica visível</translation>
    </message>
    <message>
        <source>Days between rotations</source>
        <translation>Dias entre trocas</translation>
    </message>
    <message>
        <source>Days between rotations of keys that can do everything</source>
        <translation>Dias entre trocas das chaves que podem tudo</translation>
    </message>
    <message>
        <source>Days that old values are kept</source>
        <translation>Dias que valores antigos ficam guardados</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a setting</comment>
        <translation>ativado</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a setting</comment>
        <translation>desativado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a setting, its new value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nome</translation>
    </message>
    <message>
        <source>provider</source>
        <translation>provedor</translation>
    </message>
    <message>
        <source>account</source>
        <translation>conta</translation>
    </message>
    <message>
        <source>environment</source>
        <translation>ambiente</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>what it may do</source>
        <translation>o que pode fazer</translation>
    </message>
    <message>
        <source>scopes</source>
        <translation>permissões</translation>
    </message>
    <message>
        <source>needed scopes</source>
        <translation>permissões necessárias</translation>
    </message>
    <message>
        <source>risks</source>
        <translation>riscos</translation>
    </message>
    <message>
        <source>what it is for</source>
        <translation>para que serve</translation>
    </message>
    <message>
        <source>places</source>
        <translation>lugares</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>responsável</translation>
    </message>
    <message>
        <source>how it came</source>
        <translation>como chegou</translation>
    </message>
    <message>
        <source>allowed addresses</source>
        <translation>endereços permitidos</translation>
    </message>
    <message>
        <source>day it was made</source>
        <translation>data de criação</translation>
    </message>
    <message>
        <source>expiry</source>
        <translation>expiração</translation>
    </message>
    <message>
        <source>rotation</source>
        <translation>troca</translation>
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
        <translation>página do painel</translation>
    </message>
    <message>
        <source>reason for sharing</source>
        <translation>motivo do uso compartilhado</translation>
    </message>
    <message>
        <source>way to revoke</source>
        <translation>forma de revogar</translation>
    </message>
    <message>
        <source>values</source>
        <translation>valores</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Pessoa alterada</translation>
    </message>
    <message>
        <source>Rotation put off</source>
        <translation>Troca adiada</translation>
    </message>
    <message>
        <source>Leak reported</source>
        <translation>Vazamento registrado</translation>
    </message>
    <message>
        <source>Step of an incident done</source>
        <translation>Etapa de um incidente concluída</translation>
    </message>
    <message>
        <source>Incident closed</source>
        <translation>Incidente encerrado</translation>
    </message>
    <message>
        <source>Finding left out</source>
        <translation>Aviso dispensado</translation>
    </message>
    <message>
        <source>Finding shown again</source>
        <translation>Aviso reativado</translation>
    </message>
    <message>
        <source>Provider saved</source>
        <translation>Provedor salvo</translation>
    </message>
    <message>
        <source>Provider removed</source>
        <translation>Provedor removido</translation>
    </message>
    <message>
        <source>Value found lying about</source>
        <translation>Valor exposto encontrado</translation>
    </message>
    <message>
        <source>Key for handoffs made</source>
        <translation>Chave para repasses criada</translation>
    </message>
    <message>
        <source>Value put into a handoff</source>
        <translation>Valor incluído em um repasse</translation>
    </message>
    <message>
        <source>Key handed over</source>
        <translation>Chave repassada</translation>
    </message>
    <message>
        <source>Handoff taken in</source>
        <translation>Repasse incluído no cofre</translation>
    </message>
    <message>
        <source>Keys asked for</source>
        <translation>Chaves pedidas</translation>
    </message>
    <message>
        <source>Request answered</source>
        <translation>Pedido atendido</translation>
    </message>
    <message>
        <source>Keys imported</source>
        <translation>Chaves importadas</translation>
    </message>
    <message>
        <source>Value exported in the clear</source>
        <translation>Valor exportado sem criptografia</translation>
    </message>
    <message>
        <source>Value passed on to a program</source>
        <translation>Valor passado a um programa</translation>
    </message>
    <message>
        <source> (was </source>
        <comment>owner (was Ruth)</comment>
        <translation> (antes: </translation>
    </message>
    <message>
        <source> (now </source>
        <comment>owner (now Ruth)</comment>
        <translation> (agora: </translation>
    </message>
</context>
<context>
    <name>ImportTask</name>
    <message>
        <source>Sets no variable</source>
        <translation>Não define variável</translation>
    </message>
    <message>
        <source>Set again further down, which counts</source>
        <translation>Definida de novo mais abaixo; vale a de lá</translation>
    </message>
    <message>
        <source>Refers to another variable</source>
        <translation>Remete a outra variável</translation>
    </message>
    <message>
        <source>Looks like a setting, not a secret</source>
        <translation>Parece configuração, não segredo</translation>
    </message>
    <message>
        <source>Holds no secret</source>
        <translation>Não contém segredo</translation>
    </message>
    <message>
        <source>Has no name</source>
        <translation>Não tem nome</translation>
    </message>
    <message>
        <source>Has more cells than there are columns</source>
        <translation>Tem mais células do que há colunas</translation>
    </message>
    <message>
        <source>Was thrown away in the other program</source>
        <translation>Estava na lixeira do outro programa</translation>
    </message>
    <message>
        <source>Is no key: a card or an identity</source>
        <translation>Não é chave: é um cartão ou uma identidade</translation>
    </message>
    <message>
        <source>Has a value that cannot be stored</source>
        <translation>Tem um valor que não pode ser guardado</translation>
    </message>
    <message>
        <source>the name was taken</source>
        <translation>o nome já existia</translation>
    </message>
    <message>
        <source>%1 has this value</source>
        <translation>%1 tem este valor</translation>
    </message>
    <message>
        <source>Is here already</source>
        <translation>Já está aqui</translation>
    </message>
    <message>
        <source>Gets the newer value; the old one is kept</source>
        <translation>Recebe o valor mais novo; o antigo fica guardado</translation>
    </message>
    <message>
        <source>Is here, with a value that is not older</source>
        <translation>Já está aqui; o valor daqui não é o mais antigo</translation>
    </message>
    <message>
        <source>A table</source>
        <translation>Uma tabela</translation>
    </message>
    <message>
        <source>A .env file</source>
        <translation>Um arquivo .env</translation>
    </message>
    <message>
        <source>A table (CSV)</source>
        <translation>Uma tabela (CSV)</translation>
    </message>
    <message>
        <source>An export of KeePassXC</source>
        <translation>Uma exportação do KeePassXC</translation>
    </message>
    <message>
        <source>An export of Bitwarden</source>
        <translation>Uma exportação do Bitwarden</translation>
    </message>
    <message>
        <source>An export of 1Password</source>
        <translation>Uma exportação do 1Password</translation>
    </message>
    <message>
        <source>An export of Keyfold</source>
        <translation>Uma exportação do Keyfold</translation>
    </message>
    <message>
        <source>One key would come in.</source>
        <translation>Uma chave entraria.</translation>
    </message>
    <message numerus="yes">
        <source>%n keys would come in.</source>
        <translation>
            <numerusform>Chaves que entrariam: %n.</numerusform>
            <numerusform>%n chaves entrariam.</numerusform>
        </translation>
    </message>
    <message>
        <source>One gets a newer value.</source>
        <translation>Uma recebe um valor mais novo.</translation>
    </message>
    <message numerus="yes">
        <source>%n get a newer value.</source>
        <translation>
            <numerusform>%n recebe um valor mais novo.</numerusform>
            <numerusform>%n recebem um valor mais novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>One you already have.</source>
        <translation>Uma você já tem.</translation>
    </message>
    <message numerus="yes">
        <source>%n you already have.</source>
        <translation>
            <numerusform>%n você já tem.</numerusform>
            <numerusform>%n você já tem.</numerusform>
        </translation>
    </message>
    <message>
        <source>One line is left out.</source>
        <translation>Uma linha fica de fora.</translation>
    </message>
    <message numerus="yes">
        <source>%n lines are left out.</source>
        <translation>
            <numerusform>%n linha fica de fora.</numerusform>
            <numerusform>%n linhas ficam de fora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is saved yet.</source>
        <translation>Nada foi salvo ainda.</translation>
    </message>
    <message>
        <source>Would come in</source>
        <translation>Entrariam</translation>
    </message>
    <message>
        <source>You already have</source>
        <translation>Você já tem</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ficam de fora</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Linha %1</translation>
    </message>
    <message>
        <source>%1 (line %2)</source>
        <comment>why, number</comment>
        <translation>%1 (linha %2)</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Name of the key</source>
        <translation>Nome da chave</translation>
    </message>
    <message>
        <source>Secret value</source>
        <translation>Valor secreto</translation>
    </message>
    <message>
        <source>Value that is no secret</source>
        <translation>Valor que não é secreto</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para que serve</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>O que pode fazer</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>Quem cuida dela</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Criada em</translation>
    </message>
    <message>
        <source>Expires on</source>
        <translation>Expira em</translation>
    </message>
    <message>
        <source>Web address</source>
        <translation>Endereço web</translation>
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
        <translation>Hoje, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Ontem, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>the provider</source>
        <translation>seu provedor</translation>
    </message>
    <message>
        <source>Disable the key at %1</source>
        <translation>Desative a chave em %1</translation>
    </message>
    <message>
        <source>Make a new key and put it in place</source>
        <translation>Crie uma nova chave e coloque-a em uso</translation>
    </message>
    <message>
        <source>Read the log of %1</source>
        <translation>Leia o registro de %1</translation>
    </message>
    <message>
        <source>Check what else it could reach</source>
        <translation>Veja o que mais ela podia alcançar</translation>
    </message>
    <message>
        <source>Money lost: keep the proof, tell %1</source>
        <translation>Dinheiro perdido: guarde as provas, avise %1</translation>
    </message>
    <message>
        <source>Tell the people it concerns</source>
        <translation>Avise as pessoas afetadas</translation>
    </message>
    <message>
        <source>First stop the key: revoke or disable it there, even if something of yours stops with it. Whoever has it can use it until then.</source>
        <translation>Primeiro pare a chave: revogue ou desative lá, mesmo que algo seu pare junto. Até isso acontecer, quem a tiver pode usá-la.</translation>
    </message>
    <message>
        <source>Make a new one with no more rights than it needs, paste it here, and put it into each place.</source>
        <translation>Crie uma nova, só com as permissões necessárias, cole-a aqui e coloque-a em cada lugar.</translation>
    </message>
    <message>
        <source>Look for what you did not do: other countries, odd hours, many at once. Note times and amounts, and keep a screenshot.</source>
        <translation>Procure o que você não fez: outros países, horários estranhos, muita coisa de uma vez. Anote horas e valores e guarde uma captura de tela.</translation>
    </message>
    <message>
        <source>Look at what stands beside this page. Other keys of the account may be known too; new users, webhooks and forwardings may have been added there.</source>
        <translation>Veja o quadro ao lado. Outras chaves da conta também podem ser conhecidas; novos usuários, webhooks e encaminhamentos podem ter sido criados lá.</translation>
    </message>
    <message>
        <source>Keep screenshots and statements, open a case at %1, tell your bank and report it to the police. Each asks for the time at which you noticed: %2.</source>
        <translation>Guarde capturas de tela e extratos, abra um chamado em %1, avise seu banco e registre boletim de ocorrência. Todos perguntam a hora em que você percebeu: %2.</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>day, time by person</comment>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>What may be lost</source>
        <translation>O que se pode perder</translation>
    </message>
    <message>
        <source>No place is noted</source>
        <translation>Nenhum lugar anotado</translation>
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
        <translation>Ninguém mais a tinha</translation>
    </message>
    <message>
        <source>1 other had it</source>
        <translation>Mais 1 pessoa a tinha</translation>
    </message>
    <message numerus="yes">
        <source>%n others had it</source>
        <translation>
            <numerusform>Mais %n pessoa a tinha</numerusform>
            <numerusform>Mais %n pessoas a tinham</numerusform>
        </translation>
    </message>
    <message>
        <source>No other key of this account</source>
        <translation>Nenhuma outra chave desta conta</translation>
    </message>
    <message>
        <source>1 more key of this account</source>
        <translation>Mais 1 chave desta conta</translation>
    </message>
    <message numerus="yes">
        <source>%n more keys of this account</source>
        <translation>
            <numerusform>Mais %n chave desta conta</numerusform>
            <numerusform>Mais %n chaves desta conta</numerusform>
        </translation>
    </message>
    <message>
        <source>No other key has this value</source>
        <translation>Nenhuma outra chave tem este valor</translation>
    </message>
    <message>
        <source>Stored with this value too</source>
        <translation>Também guardadas com este valor</translation>
    </message>
    <message>
        <source>Closed on %1</source>
        <translation>Encerrado em %1</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%1 de %2 etapas feitas</translation>
    </message>
    <message>
        <source>Those whose data it could reach, those who gave you the key, those who work with it. Where personal data is concerned, the authority may have to be told: in the EU within 72 hours.</source>
        <translation>Quem teve dados ao alcance dela, quem deu a chave a você, quem trabalha com ela. Se houver dados pessoais, talvez seja preciso avisar a autoridade: na UE, em até 72 horas.</translation>
    </message>
</context>
<context>
    <name>KeyColumnTexts</name>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Pode fazer</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Criada em</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Adicionada</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Próxima data</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>made %1</source>
        <comment>made 3 March</comment>
        <translation>criação: %1</translation>
    </message>
    <message>
        <source>added %1</source>
        <comment>added 3 March</comment>
        <translation>adição: %1</translation>
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
        <translation>Responsável: %1</translation>
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
        <translation>Vazadas</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revogadas</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Sem data</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasadas</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>No environment</source>
        <translation>Sem ambiente</translation>
    </message>
    <message>
        <source>No provider</source>
        <translation>Sem provedor</translation>
    </message>
    <message>
        <source>No owner</source>
        <translation>Sem responsável</translation>
    </message>
</context>
<context>
    <name>OverviewRows</name>
    <message>
        <source>yesterday</source>
        <translation>ontem</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>há %n dia</numerusform>
            <numerusform>há %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Put off until %1: %2</source>
        <translation>Adiada até %1: %2</translation>
    </message>
    <message>
        <source>Expired %1</source>
        <translation>Expirou %1</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Expira %1</translation>
    </message>
    <message>
        <source>Was due %1</source>
        <translation>O prazo venceu %1</translation>
    </message>
    <message>
        <source>To be rotated %1</source>
        <translation>Trocar %1</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Trocar</translation>
    </message>
    <message>
        <source>Half done</source>
        <translation>Pela metade</translation>
    </message>
    <message>
        <source>The new key is in, the old one still works</source>
        <translation>A nova chave está aqui, a antiga ainda funciona</translation>
    </message>
    <message>
        <source>New key placed in %1 of %2 places, old one still works</source>
        <translation>Nova chave em %1 de %2 lugares, a antiga ainda funciona</translation>
    </message>
    <message>
        <source>Still knows 1 key</source>
        <translation>Ainda conhece 1 chave</translation>
    </message>
    <message numerus="yes">
        <source>Still knows %n keys</source>
        <translation>
            <numerusform>Ainda conhece %n chave</numerusform>
            <numerusform>Ainda conhece %n chaves</numerusform>
        </translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Revogar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Completar</translation>
    </message>
    <message>
        <source>See the key</source>
        <translation>Ver a chave</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>“Used in several places”. “Make a key of its own for each place.”</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation>Vazada</translation>
    </message>
    <message>
        <source>Somebody else may be using it</source>
        <translation>Outra pessoa pode estar usando</translation>
    </message>
    <message>
        <source>See the keys</source>
        <translation>Ver as chaves</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Saiu</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirada</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasada</translation>
    </message>
    <message>
        <source>The access of %1 ends today</source>
        <translation>O acesso de %1 termina hoje</translation>
    </message>
    <message>
        <source>The access of %1 was to end</source>
        <translation>O acesso de %1 devia ter terminado</translation>
    </message>
    <message>
        <source>Access ends</source>
        <translation>Fim do acesso</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Prazo hoje</translation>
    </message>
    <message>
        <source>Act now</source>
        <translation>Aja agora</translation>
    </message>
    <message>
        <source>Nothing to do today</source>
        <translation>Nada a fazer hoje</translation>
    </message>
    <message>
        <source>One thing to do today</source>
        <translation>Uma coisa a fazer hoje</translation>
    </message>
    <message numerus="yes">
        <source>%n things to do today</source>
        <translation>
            <numerusform>%n coisa a fazer hoje</numerusform>
            <numerusform>%n coisas a fazer hoje</numerusform>
        </translation>
    </message>
    <message>
        <source>Access of %1 ends</source>
        <translation>O acesso de %1 termina</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Depois</translation>
    </message>
    <message>
        <source>Nothing is due this week</source>
        <translation>Nenhum prazo nesta semana</translation>
    </message>
    <message>
        <source>One key is due this week</source>
        <translation>Uma chave com prazo nesta semana</translation>
    </message>
    <message numerus="yes">
        <source>%n keys are due this week</source>
        <translation>
            <numerusform>%n chave com prazo nesta semana</numerusform>
            <numerusform>%n chaves com prazo nesta semana</numerusform>
        </translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Em breve</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bom saber</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Reativar</translation>
    </message>
    <message>
        <source>%1. Left out until %2: %3</source>
        <comment>finding, day, reason</comment>
        <translation>%1. Dispensado até %2: %3</translation>
    </message>
    <message>
        <source>%1. Left out: %2</source>
        <comment>finding, reason</comment>
        <translation>%1. Dispensado: %2</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Dispensados</translation>
    </message>
</context>
<context>
    <name>PaperTexts</name>
    <message>
        <source>Active</source>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Being rotated</source>
        <translation>Sendo trocada</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revogada</translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation>Vazada</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para quê</translation>
    </message>
    <message>
        <source>May do</source>
        <translation>Pode fazer</translation>
    </message>
    <message>
        <source>Used in</source>
        <translation>Usada em</translation>
    </message>
    <message>
        <source>Given to</source>
        <translation>Dada a</translation>
    </message>
    <message>
        <source>Looks after it</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Próxima data</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Key register of %1</source>
        <translation>Inventário de chaves de %1</translation>
    </message>
    <message>
        <source>%1 on %2. No value of a key is in it.</source>
        <comment>5 keys, a day</comment>
        <translation>%1 (%2). Não contém o valor de nenhuma chave.</translation>
    </message>
    <message>
        <source>Keys live in Keyfold.</source>
        <translation>As chaves ficam no Keyfold.</translation>
    </message>
    <message>
        <source>Not in e-mails, chats, spreadsheets, notes or code. What was found elsewhere is put in here and replaced.</source>
        <translation>Não em e-mails, chats, planilhas, notas ou código. O que foi achado em outro lugar entra aqui e é trocado.</translation>
    </message>
    <message>
        <source>One key, one use.</source>
        <translation>Uma chave, um uso.</translation>
    </message>
    <message>
        <source>Another program, another person, another test: another key, with no more rights than it needs.</source>
        <translation>Outro programa, outra pessoa, outro teste: outra chave, só com as permissões necessárias.</translation>
    </message>
    <message>
        <source>Names say what for.</source>
        <translation>O nome diz para quê.</translation>
    </message>
    <message>
        <source>A key is called %1.</source>
        <translation>O nome de uma chave segue o modelo %1.</translation>
    </message>
    <message>
        <source>Keys are handed over as a handoff.</source>
        <translation>Chaves são entregues por repasse.</translation>
    </message>
    <message>
        <source>The file may travel by e-mail. The passphrase is told by phone or face to face, never beside it.</source>
        <translation>O arquivo pode ir por e-mail. A frase secreta é dita por telefone ou pessoalmente, nunca junto com ele.</translation>
    </message>
    <message>
        <source>Keys are replaced in time.</source>
        <translation>As chaves são trocadas no prazo.</translation>
    </message>
    <message>
        <source>Each after %1 days; those that can do everything or move money after %2 days.</source>
        <translation>Cada uma após %1 dias; as que podem tudo ou movimentam dinheiro, após %2 dias.</translation>
    </message>
    <message>
        <source>The screen is locked when you leave.</source>
        <translation>Ao sair, bloqueie a tela.</translation>
    </message>
    <message numerus="yes">
        <source>Keyfold locks by itself after %n minutes without you.</source>
        <translation>
            <numerusform>O Keyfold se bloqueia sozinho após %n minuto sem você.</numerusform>
            <numerusform>O Keyfold se bloqueia sozinho após %n minutos sem você.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keyfold does not lock by itself here: press Ctrl+L.</source>
        <translation>O Keyfold não se bloqueia sozinho aqui: pressione Ctrl+L.</translation>
    </message>
    <message>
        <source>What is copied is pasted at once.</source>
        <translation>O que se copia é colado na hora.</translation>
    </message>
    <message numerus="yes">
        <source>It leaves the clipboard after %n seconds. It is pasted where it belongs and nowhere else.</source>
        <translation>
            <numerusform>Sai da área de transferência após %n segundo. Cole só onde é para colar e em nenhum outro lugar.</numerusform>
            <numerusform>Sai da área de transferência após %n segundos. Cole só onde é para colar e em nenhum outro lugar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who leaves is noted the same day.</source>
        <translation>A saída de alguém é anotada no mesmo dia.</translation>
    </message>
    <message>
        <source>Every key they know is then replaced, riskiest first.</source>
        <translation>Toda chave que a pessoa conhece é então trocada, a mais arriscada primeiro.</translation>
    </message>
    <message>
        <source>A leak is said at once.</source>
        <translation>Um vazamento é comunicado na hora.</translation>
    </message>
    <message>
        <source>First stop the key at the provider, then report it in Keyfold. Nobody is blamed for saying it.</source>
        <translation>Primeiro pare a chave no provedor, depois registre o vazamento no Keyfold. Ninguém leva a culpa por contar.</translation>
    </message>
    <message>
        <source>Read by: ____________________   On: ____________</source>
        <translation>Lido por: ____________________   Em: ____________</translation>
    </message>
    <message>
        <source>How we handle keys at %1</source>
        <translation>Como cuidamos das chaves em %1</translation>
    </message>
    <message>
        <source>Made on %1 from the settings of the wallet.</source>
        <translation>Feito a partir das configurações do cofre (%1).</translation>
    </message>
</context>
<context>
    <name>PeopleRows</name>
    <message>
        <source>Has it since %1</source>
        <translation>Tem desde %1</translation>
    </message>
    <message>
        <source>Left on %1</source>
        <translation>Saiu em %1</translation>
    </message>
    <message>
        <source>Was to end on %1</source>
        <translation>Devia terminar em %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Até %1</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Sem data final</translation>
    </message>
    <message>
        <source>End access</source>
        <translation>Encerrar acesso</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Trocar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronta</translation>
    </message>
    <message>
        <source>Revoked at the provider</source>
        <translation>Revogada no provedor</translation>
    </message>
    <message>
        <source>Replaced since: they know an old value</source>
        <translation>Já trocada: conhece só um valor antigo</translation>
    </message>
    <message>
        <source>by handoff</source>
        <translation>por repasse</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>por e-mail</translation>
    </message>
    <message>
        <source>by chat</source>
        <translation>por chat</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>por telefone</translation>
    </message>
    <message>
        <source>in person</source>
        <translation>pessoalmente</translation>
    </message>
    <message>
        <source>by handoff, the passphrase by phone</source>
        <translation>por repasse, frase secreta por telefone</translation>
    </message>
    <message>
        <source>by handoff, the passphrase in person</source>
        <translation>por repasse, frase secreta pessoalmente</translation>
    </message>
    <message>
        <source>by handoff, the passphrase in another messenger</source>
        <translation>por repasse, frase secreta em outro aplicativo de mensagens</translation>
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
        <translation>Dê um nome.</translation>
    </message>
    <message>
        <source>The name holds a key. Names are shown and exported: take it out.</source>
        <translation>O nome contém uma chave. Nomes são mostrados e exportados: tire-a daí.</translation>
    </message>
    <message>
        <source>Say what it is for.</source>
        <translation>Diga para que serve.</translation>
    </message>
    <message>
        <source>“%1” says nothing about this key.</source>
        <translation>“%1” não diz nada sobre esta chave.</translation>
    </message>
    <message>
        <source>The name does not say whose key it is.</source>
        <translation>O nome não diz de quem é a chave.</translation>
    </message>
    <message>
        <source>The name says %1, the key is of another provider.</source>
        <translation>O nome diz %1, mas a chave é de outro provedor.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Stripe: Live secret key</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Perhaps %1: %2</source>
        <comment>Stripe: Live secret key</comment>
        <translation>Talvez %1: %2</translation>
    </message>
    <message>
        <source>Or of %1, which look the same.</source>
        <translation>Ou de %1, com a mesma aparência.</translation>
    </message>
    <message>
        <source>Or of %1, which look the same. Choose below.</source>
        <translation>Ou de %1, com a mesma aparência. Escolha abaixo.</translation>
    </message>
    <message>
        <source>Not right? Change it below.</source>
        <translation>Não é isso? Mude abaixo.</translation>
    </message>
    <message>
        <source>Others look like this too. Choose below.</source>
        <translation>Outras também são assim. Escolha abaixo.</translation>
    </message>
    <message>
        <source>This looks like a login. %1 gives out keys that do less and can be revoked alone.</source>
        <translation>Isto parece um login. %1 oferece chaves que fazem menos e podem ser revogadas à parte.</translation>
    </message>
    <message>
        <source>This looks like a login, which opens everything. Ask for an API key instead.</source>
        <translation>Isto parece um login, que abre tudo. Peça uma chave de API.</translation>
    </message>
    <message>
        <source>A smaller key may do: %1 also gives out keys that can do less. If a small one leaks, less is lost.</source>
        <translation>Uma chave menor pode bastar: %1 também oferece chaves que fazem menos. Se uma pequena vazar, a perda é menor.</translation>
    </message>
    <message>
        <source>This looks like a key of %1. The key that you are changing is of %2.</source>
        <translation>Esta parece uma chave de %1. A chave que você está trocando é de %2.</translation>
    </message>
    <message>
        <source>This is a test key. The places you are changing run %1.</source>
        <translation>Esta é uma chave de teste. Os lugares que você está atualizando são de %1.</translation>
    </message>
    <message>
        <source>This is a key for %1. The key that you are changing is for %2.</source>
        <translation>Esta é uma chave de %1. A chave que você está trocando é de %2.</translation>
    </message>
    <message>
        <source>You already have this value: %1.</source>
        <translation>Você já tem este valor: %1.</translation>
    </message>
</context>
<context>
    <name>ReminderWords</name>
    <message>
        <source>%1 is overdue</source>
        <translation>%1 está atrasada</translation>
    </message>
    <message>
        <source>%1 is to be rotated</source>
        <translation>%1 precisa ser trocada</translation>
    </message>
    <message>
        <source>%1 has to be replaced now</source>
        <translation>%1 precisa ser trocada já</translation>
    </message>
    <message>
        <source>%1 runs out soon</source>
        <translation>%1 expira em breve</translation>
    </message>
    <message>
        <source>Access to %1 should have ended</source>
        <translation>O acesso a %1 já devia ter terminado</translation>
    </message>
    <message>
        <source>Access to %1 ends soon</source>
        <translation>O acesso a %1 termina em breve</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>1 key to look after</source>
        <translation>1 chave pede atenção</translation>
    </message>
    <message numerus="yes">
        <source>%n keys to look after</source>
        <translation>
            <numerusform>%n chave pede atenção</numerusform>
            <numerusform>%n chaves pedem atenção</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – Keyfold</source>
        <translation>%1 – Keyfold</translation>
    </message>
    <message>
        <source>1 key is due. Unlock to see which.</source>
        <translation>1 chave com prazo. Desbloqueie para ver qual.</translation>
    </message>
    <message numerus="yes">
        <source>%n keys are due. Unlock to see which.</source>
        <translation>
            <numerusform>%n chave com prazo. Desbloqueie para ver qual.</numerusform>
            <numerusform>%n chaves com prazo. Desbloqueie para ver quais.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RotationTask</name>
    <message>
        <source>the provider</source>
        <translation>seu provedor</translation>
    </message>
    <message>
        <source>Rotated.</source>
        <translation>Chave trocada.</translation>
    </message>
    <message>
        <source>The old key is revoked.</source>
        <translation>A chave antiga foi revogada.</translation>
    </message>
    <message>
        <source>The old key still works: revoke it as soon as you can.</source>
        <translation>A chave antiga ainda funciona: revogue assim que puder.</translation>
    </message>
    <message>
        <source>One place uses the new one.</source>
        <translation>Um lugar usa a nova.</translation>
    </message>
    <message numerus="yes">
        <source>%n places use the new one.</source>
        <translation>
            <numerusform>%n lugar usa a nova.</numerusform>
            <numerusform>%n lugares usam a nova.</numerusform>
        </translation>
    </message>
    <message>
        <source>Next on %1.</source>
        <translation>Próxima em %1.</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>Overdue</source>
        <translation>Atrasadas</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Prazo hoje</translation>
    </message>
    <message>
        <source>Due within 1 day</source>
        <translation>Prazo em até 1 dia</translation>
    </message>
    <message numerus="yes">
        <source>Due within %n days</source>
        <translation>
            <numerusform>Prazo em até %n dia</numerusform>
            <numerusform>Prazo em até %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>a person who has the key</comment>
        <translation>Com %1</translation>
    </message>
    <message>
        <source>With a finding</source>
        <translation>Com aviso</translation>
    </message>
    <message>
        <source>Who issued it</source>
        <translation>Quem a emitiu</translation>
    </message>
    <message>
        <source>Live, test and so on</source>
        <translation>Produção, teste etc.</translation>
    </message>
    <message>
        <source>Its tag</source>
        <translation>A etiqueta dela</translation>
    </message>
    <message>
        <source>Who has been given it</source>
        <translation>A quem foi dada</translation>
    </message>
    <message>
        <source>To be rotated, or expires, within days</source>
        <translation>Troca ou expira em tantos dias</translation>
    </message>
    <message>
        <source>What Health says something about</source>
        <translation>O que a Saúde aponta</translation>
    </message>
    <message>
        <source>There is no filter “%1”. Those there are: provider, env, tag, with, due, has.</source>
        <translation>Não há filtro “%1”. Os que existem são: provider, env, tag, with, due, has.</translation>
    </message>
    <message>
        <source>“%1” is no number of days. Write due:30, or due:overdue.</source>
        <translation>“%1” não é um número de dias. Escreva due:30 ou due:overdue.</translation>
    </message>
    <message>
        <source>Keys are not marked with “%1”. Write has:finding.</source>
        <translation>As chaves não são marcadas com “%1”. Escreva has:finding.</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>Did you mean “%1”?</source>
        <translation>Você quis dizer “%1”?</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Interrompido.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nada foi alterado.</translation>
    </message>
    <message>
        <source>Something went wrong inside Keyfold.</source>
        <translation>Algo deu errado dentro do Keyfold.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try it again.</source>
        <translation>Nada foi alterado. Tente de novo.</translation>
    </message>
    <message>
        <source>There is not enough free memory.</source>
        <translation>Não há memória livre suficiente.</translation>
    </message>
    <message>
        <source>Close other programs and try it again.</source>
        <translation>Feche outros programas e tente de novo.</translation>
    </message>
    <message>
        <source>The encryption library reported a failure.</source>
        <translation>A biblioteca de criptografia relatou uma falha.</translation>
    </message>
    <message>
        <source>This Keyfold was put together wrongly and would not encrypt.</source>
        <translation>Este Keyfold veio com defeito e não criptografaria.</translation>
    </message>
    <message>
        <source>Install it again.</source>
        <translation>Instale-o de novo.</translation>
    </message>
    <message>
        <source>%1 is not there any more.</source>
        <translation>%1 não está mais lá.</translation>
    </message>
    <message>
        <source>It may have been moved, or its drive is not connected.</source>
        <translation>Pode ter sido movido, ou a unidade não está conectada.</translation>
    </message>
    <message>
        <source>There is a file named %1 already.</source>
        <translation>Já existe um arquivo chamado %1.</translation>
    </message>
    <message>
        <source>Choose another name or place.</source>
        <translation>Escolha outro nome ou lugar.</translation>
    </message>
    <message>
        <source>You may not open or write %1.</source>
        <translation>Sem permissão para abrir ou gravar %1.</translation>
    </message>
    <message>
        <source>Choose a place that is yours.</source>
        <translation>Escolha um lugar que seja seu.</translation>
    </message>
    <message>
        <source>Not saved: %1 cannot be written.</source>
        <translation>Não salvo: não é possível gravar %1.</translation>
    </message>
    <message>
        <source>Your changes are kept here.</source>
        <translation>Suas alterações continuam aqui.</translation>
    </message>
    <message>
        <source>Not saved: the disk is full.</source>
        <translation>Não salvo: o disco está cheio.</translation>
    </message>
    <message>
        <source>The drive reported a fault with %1.</source>
        <translation>A unidade relatou um defeito com %1.</translation>
    </message>
    <message>
        <source>Look whether it is connected, then try it again.</source>
        <translation>Veja se está conectada e tente de novo.</translation>
    </message>
    <message>
        <source>Another program is writing to this wallet.</source>
        <translation>Outro programa está gravando neste cofre.</translation>
    </message>
    <message>
        <source>Try it again in a moment.</source>
        <translation>Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>%1 is not a Keyfold wallet.</source>
        <translation>%1 não é um cofre do Keyfold.</translation>
    </message>
    <message>
        <source>Choose a file that ends in .keyfold.</source>
        <translation>Escolha um arquivo que termine em .keyfold.</translation>
    </message>
    <message>
        <source>%1 is damaged.</source>
        <translation>%1 está danificado.</translation>
    </message>
    <message>
        <source>Keyfold opened nothing, so that nothing wrong is shown.</source>
        <translation>O Keyfold não abriu nada, para não mostrar nada errado.</translation>
    </message>
    <message>
        <source>%1 was changed outside Keyfold.</source>
        <translation>%1 foi alterado fora do Keyfold.</translation>
    </message>
    <message>
        <source>A newer Keyfold made this wallet.</source>
        <translation>Um Keyfold mais novo criou este cofre.</translation>
    </message>
    <message>
        <source>Update Keyfold to open it; the file is untouched.</source>
        <translation>Atualize o Keyfold para abri-lo; o arquivo está intacto.</translation>
    </message>
    <message>
        <source>This file asks for %1 of memory to be opened.</source>
        <translation>Este arquivo pede %1 de memória para abrir.</translation>
    </message>
    <message>
        <source>Keyfold stops at 2 GiB.</source>
        <translation>O limite do Keyfold é 2 GiB.</translation>
    </message>
    <message>
        <source>The protection against guessing would be too weak: %1.</source>
        <translation>A proteção contra adivinhação ficaria fraca demais: %1.</translation>
    </message>
    <message>
        <source>That is not the password.</source>
        <translation>Essa não é a senha.</translation>
    </message>
    <message>
        <source>The recovery key has a typing mistake.</source>
        <translation>A chave de recuperação tem um erro de digitação.</translation>
    </message>
    <message>
        <source>Compare it with the sheet, group by group.</source>
        <translation>Compare com a folha, grupo por grupo.</translation>
    </message>
    <message>
        <source>There is no such way to unlock.</source>
        <translation>Essa forma de desbloqueio não existe.</translation>
    </message>
    <message>
        <source>This is the only way in.</source>
        <translation>Esta é a única entrada.</translation>
    </message>
    <message>
        <source>Add another one before you remove it.</source>
        <translation>Adicione outra antes de remover esta.</translation>
    </message>
    <message>
        <source>The password is empty.</source>
        <translation>A senha está vazia.</translation>
    </message>
    <message>
        <source>Type one, or take the passphrase made for you.</source>
        <translation>Digite uma ou use a frase secreta feita para você.</translation>
    </message>
    <message>
        <source>This key is not in the wallet any more.</source>
        <translation>Esta chave não está mais no cofre.</translation>
    </message>
    <message>
        <source>Several keys fit “%1”.</source>
        <translation>Várias chaves combinam com “%1”.</translation>
    </message>
    <message>
        <source>You already have a key named “%1”.</source>
        <translation>Você já tem uma chave chamada “%1”.</translation>
    </message>
    <message>
        <source>Give this one a name of its own.</source>
        <translation>Dê a esta um nome só dela.</translation>
    </message>
    <message>
        <source>The key has no name.</source>
        <translation>A chave não tem nome.</translation>
    </message>
    <message>
        <source>Say what it is for.</source>
        <translation>Diga para que serve.</translation>
    </message>
    <message>
        <source>The key has no value named “%1”.</source>
        <translation>A chave não tem valor chamado “%1”.</translation>
    </message>
    <message>
        <source>The key has a value named “%1” already.</source>
        <translation>A chave já tem um valor chamado “%1”.</translation>
    </message>
    <message>
        <source>The key has no version %1.</source>
        <translation>A chave não tem a versão %1.</translation>
    </message>
    <message>
        <source>There is nobody named “%1”.</source>
        <translation>Não há ninguém chamado “%1”.</translation>
    </message>
    <message>
        <source>“%1” is there already.</source>
        <translation>“%1” já está aqui.</translation>
    </message>
    <message>
        <source>Give another name.</source>
        <translation>Dê outro nome.</translation>
    </message>
    <message>
        <source>“%1” has left.</source>
        <translation>“%1” já saiu.</translation>
    </message>
    <message>
        <source>Give the key to somebody else.</source>
        <translation>Dê a chave a outra pessoa.</translation>
    </message>
    <message>
        <source>“%1” does not have this key.</source>
        <translation>“%1” não tem esta chave.</translation>
    </message>
    <message>
        <source>No rotation of “%1” was started.</source>
        <translation>Nenhuma troca de “%1” foi iniciada.</translation>
    </message>
    <message>
        <source>Start one first.</source>
        <translation>Inicie uma primeiro.</translation>
    </message>
    <message>
        <source>A rotation of “%1” is under way.</source>
        <translation>Há uma troca de “%1” em andamento.</translation>
    </message>
    <message>
        <source>Finish it first.</source>
        <translation>Conclua essa primeiro.</translation>
    </message>
    <message>
        <source>The key is not used in “%1”.</source>
        <translation>A chave não é usada em “%1”.</translation>
    </message>
    <message>
        <source>Version %1 of this key has had this value.</source>
        <translation>A versão %1 desta chave já teve este valor.</translation>
    </message>
    <message>
        <source>Make a new one at the provider.</source>
        <translation>Crie uma nova no provedor.</translation>
    </message>
    <message>
        <source>“%1” has no open incident.</source>
        <translation>“%1” não tem incidente aberto.</translation>
    </message>
    <message>
        <source>Open one first.</source>
        <translation>Abra um primeiro.</translation>
    </message>
    <message>
        <source>“%1” has an open incident already.</source>
        <translation>“%1” já tem um incidente aberto.</translation>
    </message>
    <message>
        <source>Go on with that one.</source>
        <translation>Continue com esse.</translation>
    </message>
    <message>
        <source>An incident has no step “%1”.</source>
        <translation>Um incidente não tem a etapa “%1”.</translation>
    </message>
    <message>
        <source>There is no rule named “%1”.</source>
        <translation>Não há regra chamada “%1”.</translation>
    </message>
    <message>
        <source>“%1” is not dismissed for this key.</source>
        <translation>“%1” não foi dispensado para esta chave.</translation>
    </message>
    <message>
        <source>“%1” is not one of your own providers.</source>
        <translation>“%1” não é um dos seus próprios provedores.</translation>
    </message>
    <message>
        <source>There is no setting named “%1”.</source>
        <translation>Não há configuração chamada “%1”.</translation>
    </message>
    <message>
        <source>The value is missing.</source>
        <translation>Falta o valor.</translation>
    </message>
    <message>
        <source>Paste the key here.</source>
        <translation>Cole a chave aqui.</translation>
    </message>
    <message>
        <source>The value is larger than %1.</source>
        <translation>O valor é maior que %1.</translation>
    </message>
    <message>
        <source>Keep the file elsewhere and note here where.</source>
        <translation>Guarde o arquivo em outro lugar e anote aqui onde.</translation>
    </message>
    <message>
        <source>This text is too long: %1.</source>
        <translation>Este texto é longo demais: %1.</translation>
    </message>
    <message>
        <source>This text has characters that cannot be stored: %1.</source>
        <translation>Este texto tem caracteres que não podem ser guardados: %1.</translation>
    </message>
    <message>
        <source>“%1” is not a day in the calendar.</source>
        <translation>“%1” não é um dia do calendário.</translation>
    </message>
    <message>
        <source>“%1” is not a number of days that works here.</source>
        <translation>“%1” não é um número de dias que sirva aqui.</translation>
    </message>
    <message>
        <source>Use 1 to 3,650 days.</source>
        <translation>Use de 1 a 3.650 dias.</translation>
    </message>
    <message>
        <source>“%1” is not an internet address.</source>
        <translation>“%1” não é um endereço de internet.</translation>
    </message>
    <message>
        <source>This value cannot be used: %1.</source>
        <translation>Este valor não pode ser usado: %1.</translation>
    </message>
    <message>
        <source>This is not an encrypted handoff.</source>
        <translation>Este não é um repasse criptografado.</translation>
    </message>
    <message>
        <source>Check that it is the file you were sent.</source>
        <translation>Veja se é o arquivo que enviaram a você.</translation>
    </message>
    <message>
        <source>The file was changed on its way, or badly copied.</source>
        <translation>O arquivo foi alterado no caminho ou mal copiado.</translation>
    </message>
    <message>
        <source>Ask for it again.</source>
        <translation>Peça que enviem de novo.</translation>
    </message>
    <message>
        <source>The file goes on after its end, as if two files had been put together.</source>
        <translation>O arquivo continua depois do fim, como se fossem dois arquivos juntos.</translation>
    </message>
    <message>
        <source>A newer program made this file.</source>
        <translation>Um programa mais novo criou este arquivo.</translation>
    </message>
    <message>
        <source>Update Keyfold to open it.</source>
        <translation>Atualize o Keyfold para abri-lo.</translation>
    </message>
    <message>
        <source>The file asks for far too much memory to try a passphrase, and was not opened.</source>
        <translation>O arquivo pede memória demais para testar uma frase secreta e não foi aberto.</translation>
    </message>
    <message>
        <source>Do not trust it. Ask for it again.</source>
        <translation>Não confie nele. Peça que enviem de novo.</translation>
    </message>
    <message>
        <source>This is of age's post-quantum kind, which this Keyfold does not know.</source>
        <translation>Este é do tipo pós-quântico do age, que este Keyfold não conhece.</translation>
    </message>
    <message>
        <source>Ask for one of the ordinary kind (age1…).</source>
        <translation>Peça um do tipo comum (age1…).</translation>
    </message>
    <message>
        <source>The file was sealed for somebody else.</source>
        <translation>O arquivo foi lacrado para outra pessoa.</translation>
    </message>
    <message>
        <source>The file is sealed with a passphrase.</source>
        <translation>O arquivo está lacrado com uma frase secreta.</translation>
    </message>
    <message>
        <source>Type it.</source>
        <translation>Digite-a.</translation>
    </message>
    <message>
        <source>The file is sealed for a key.</source>
        <translation>O arquivo está lacrado para uma chave.</translation>
    </message>
    <message>
        <source>Choose the file that holds it.</source>
        <translation>Escolha o arquivo que a contém.</translation>
    </message>
    <message>
        <source>“%1” is not a public key.</source>
        <translation>“%1” não é uma chave pública.</translation>
    </message>
    <message>
        <source>One begins with age1, and is copied whole.</source>
        <translation>Ela começa com age1 e é copiada inteira.</translation>
    </message>
    <message>
        <source>The file holds no key that Keyfold can use.</source>
        <translation>O arquivo não tem chave que o Keyfold possa usar.</translation>
    </message>
    <message>
        <source>Choose one with a line AGE-SECRET-KEY-1….</source>
        <translation>Escolha um com uma linha AGE-SECRET-KEY-1….</translation>
    </message>
    <message>
        <source>Nobody was chosen to hand the keys to.</source>
        <translation>Ninguém foi escolhido para receber as chaves.</translation>
    </message>
    <message>
        <source>Choose somebody.</source>
        <translation>Escolha alguém.</translation>
    </message>
    <message>
        <source>“%1” has no public key here.</source>
        <translation>“%1” não tem chave pública aqui.</translation>
    </message>
    <message>
        <source>Paste their age1… line, or take a passphrase.</source>
        <translation>Cole a linha age1… dessa pessoa ou use uma frase secreta.</translation>
    </message>
    <message>
        <source>The file opens, and holds no keys from a handoff.</source>
        <translation>O arquivo abre, mas não tem chaves de um repasse.</translation>
    </message>
    <message>
        <source>The file opens, and its keys are not written as they should be.</source>
        <translation>O arquivo abre, mas as chaves não estão escritas como deveriam.</translation>
    </message>
    <message>
        <source>What %1 holds is not recognised.</source>
        <translation>Não deu para reconhecer o conteúdo de %1.</translation>
    </message>
    <message>
        <source>Choose its format.</source>
        <translation>Escolha o formato.</translation>
    </message>
    <message>
        <source>Line %1 is not text in UTF-8.</source>
        <translation>A linha %1 não é texto em UTF-8.</translation>
    </message>
    <message>
        <source>Save the file as UTF-8.</source>
        <translation>Salve o arquivo como UTF-8.</translation>
    </message>
    <message>
        <source>The file is too large: %1 at most.</source>
        <translation>O arquivo é grande demais: %1 no máximo.</translation>
    </message>
    <message>
        <source>Divide it.</source>
        <translation>Divida-o.</translation>
    </message>
    <message>
        <source>A quote that is opened in line %1 is never closed.</source>
        <translation>Uma aspa aberta na linha %1 nunca se fecha.</translation>
    </message>
    <message>
        <source>Mend the file.</source>
        <translation>Conserte o arquivo.</translation>
    </message>
    <message>
        <source>In line %1 something follows a closed quote.</source>
        <translation>Na linha %1 há algo depois de uma aspa fechada.</translation>
    </message>
    <message>
        <source>Line %1 cannot be read as JSON.</source>
        <translation>Não dá para ler a linha %1 como JSON.</translation>
    </message>
    <message>
        <source>Export the file again.</source>
        <translation>Exporte o arquivo de novo.</translation>
    </message>
    <message>
        <source>There are no keys in this file as Keyfold or Bitwarden writes them.</source>
        <translation>Este arquivo não tem chaves como o Keyfold ou o Bitwarden as escrevem.</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>The export is encrypted by the program that made it.</source>
        <translation>A exportação foi criptografada pelo programa que a fez.</translation>
    </message>
    <message>
        <source>Export it there without a password, and delete that file afterwards.</source>
        <translation>Exporte lá sem senha e apague esse arquivo depois.</translation>
    </message>
    <message>
        <source>There is no column “%1”.</source>
        <translation>Não há coluna “%1”.</translation>
    </message>
    <message>
        <source>Which column holds the secrets cannot be told.</source>
        <translation>Não dá para saber qual coluna tem os segredos.</translation>
    </message>
    <message>
        <source>Choose it.</source>
        <translation>Escolha-a.</translation>
    </message>
    <message>
        <source>The file holds no keys.</source>
        <translation>O arquivo não tem chaves.</translation>
    </message>
    <message>
        <source>Check that it is the right one.</source>
        <translation>Veja se é o arquivo certo.</translation>
    </message>
    <message>
        <source>The end of this file is missing.</source>
        <translation>Falta o fim deste arquivo.</translation>
    </message>
    <message>
        <source>Ask for it to be sent again; nothing was taken in.</source>
        <translation>Peça que enviem de novo; nada foi incluído.</translation>
    </message>
    <message>
        <source>The passphrase does not open this file.</source>
        <translation>A frase secreta não abre este arquivo.</translation>
    </message>
    <message>
        <source>Check the words and their order.</source>
        <translation>Confira as palavras e a ordem delas.</translation>
    </message>
    <message>
        <source>This computer has no keychain that runs.</source>
        <translation>Este computador não tem um chaveiro em execução.</translation>
    </message>
    <message>
        <source>Quick unlock needs one, such as GNOME Keyring or KWallet.</source>
        <translation>O desbloqueio rápido precisa de um, como o GNOME Keyring ou o KWallet.</translation>
    </message>
    <message>
        <source>The keychain of this computer is locked.</source>
        <translation>O chaveiro deste computador está bloqueado.</translation>
    </message>
    <message>
        <source>Unlock it, then try again.</source>
        <translation>Desbloqueie-o e tente de novo.</translation>
    </message>
    <message>
        <source>The keychain of this computer did not answer as it should.</source>
        <translation>O chaveiro deste computador não respondeu como deveria.</translation>
    </message>
    <message>
        <source>Use the password.</source>
        <translation>Use a senha.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>The same key for a scanner that types what it reads. Do not photograph this sheet: pictures are copied to places where others can see them.</source>
        <translation>A mesma chave, para um leitor que digita o que lê. Não fotografe esta folha: fotos são copiadas para lugares onde outros podem vê-las.</translation>
    </message>
    <message>
        <source>Recovery sheet for %1</source>
        <translation>Folha de recuperação de %1</translation>
    </message>
    <message>
        <source>File: %1
Made on %2</source>
        <translation>Arquivo: %1
Criada em %2</translation>
    </message>
    <message>
        <source>This page is a secret. Whoever has it and the file can open the wallet. Keep it on paper alone, where you keep contracts, not beside the computer.</source>
        <translation>Esta página é um segredo. Quem a tiver, junto com o arquivo, abre o cofre. Guarde-a só em papel, onde você guarda contratos, não ao lado do computador.</translation>
    </message>
    <message>
        <source>When the password is forgotten</source>
        <translation>Quando a senha for esquecida</translation>
    </message>
    <message>
        <source>1. Open Keyfold and choose the wallet.
2. Choose “Use the recovery sheet”.
3. Type the eight groups. Capital or small letters and dashes do not matter.
4. Choose a new password.</source>
        <translation>1. Abra o Keyfold e escolha o cofre.
2. Escolha “Usar a folha de recuperação”.
3. Digite os oito grupos. Maiúsculas, minúsculas e hifens não importam.
4. Escolha uma nova senha.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Folha de recuperação</translation>
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
        <translation>%1. Expira em %2.</translation>
    </message>
    <message>
        <source>%1. To be rotated on %2.</source>
        <translation>%1. Troca em %2.</translation>
    </message>
    <message>
        <source>The access of %1 to %2 ends on %3.</source>
        <translation>O acesso de %1 a %2 termina em %3.</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasadas</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
    <message>
        <source>%1 dates fall into the week of %2. Some could be done earlier.</source>
        <translation>%1 datas caem na semana de %2. Algumas podem ser adiantadas.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>1 day overdue</source>
        <translation>1 dia de atraso</translation>
    </message>
    <message numerus="yes">
        <source>%n days overdue</source>
        <translation>
            <numerusform>%n dia de atraso</numerusform>
            <numerusform>%n dias de atraso</numerusform>
        </translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirada</translation>
    </message>
    <message>
        <source>expires %1</source>
        <translation>expira %1</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Produção</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
    <message>
        <source>Staging</source>
        <translation>Homologação</translation>
    </message>
    <message>
        <source>Development</source>
        <translation>Desenvolvimento</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Dinheiro</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Dados pessoais</translation>
    </message>
    <message>
        <source>Payroll</source>
        <translation>Folha de pagamento</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Não informado</translation>
    </message>
    <message>
        <source>Look only: read</source>
        <translation>Só ver: leitura</translation>
    </message>
    <message>
        <source>Look and change: read, write</source>
        <translation>Ver e alterar: leitura, escrita</translation>
    </message>
    <message>
        <source>Everything: read, write, admin</source>
        <translation>Tudo: leitura, escrita, admin</translation>
    </message>
    <message>
        <source>Made in the provider’s dashboard</source>
        <translation>Criada no painel do provedor</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Por e-mail</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>Por chat</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Por telefone</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Em papel</translation>
    </message>
    <message>
        <source>By handoff</source>
        <translation>Por repasse</translation>
    </message>
    <message>
        <source>By import</source>
        <translation>Por importação</translation>
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
        <translation>hoje</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>amanhã</translation>
    </message>
    <message numerus="yes">
        <source>in %n days</source>
        <translation>
            <numerusform>em %n dia</numerusform>
            <numerusform>em %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Todo dia</translation>
    </message>
    <message numerus="yes">
        <source>Every %n days</source>
        <translation>
            <numerusform>A cada %n dia</numerusform>
            <numerusform>A cada %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>1 key</source>
        <translation>1 chave</translation>
    </message>
    <message numerus="yes">
        <source>%n keys</source>
        <translation>
            <numerusform>%n chave</numerusform>
            <numerusform>%n chaves</numerusform>
        </translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation>Vazada</translation>
    </message>
    <message>
        <source>Half rotated</source>
        <translation>Troca pela metade</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revogada</translation>
    </message>
    <message>
        <source>live</source>
        <comment>within a sentence</comment>
        <translation>produção</translation>
    </message>
    <message>
        <source>test</source>
        <comment>within a sentence</comment>
        <translation>teste</translation>
    </message>
    <message>
        <source>staging</source>
        <comment>within a sentence</comment>
        <translation>homologação</translation>
    </message>
    <message>
        <source>development</source>
        <comment>within a sentence</comment>
        <translation>desenvolvimento</translation>
    </message>
    <message>
        <source>read</source>
        <comment>within a sentence</comment>
        <translation>leitura</translation>
    </message>
    <message>
        <source>write</source>
        <comment>within a sentence</comment>
        <translation>escrita</translation>
    </message>
    <message>
        <source>admin</source>
        <comment>within a sentence</comment>
        <translation>admin</translation>
    </message>
</context>
<context>
    <name>keyfold::Naming</name>
    <message>
        <source>The name is empty.</source>
        <translation>O nome está vazio.</translation>
    </message>
    <message>
        <source>The name holds what looks like the key itself, and names are not kept secret.</source>
        <translation>O nome parece conter a própria chave, e nomes não são secretos.</translation>
    </message>
    <message>
        <source>The name does not say what the key is for.</source>
        <translation>O nome não diz para que serve a chave.</translation>
    </message>
    <message>
        <source>“%1” says nothing about this key.</source>
        <translation>“%1” não diz nada sobre esta chave.</translation>
    </message>
    <message>
        <source>The name does not say whose key it is.</source>
        <translation>O nome não diz de quem é a chave.</translation>
    </message>
    <message>
        <source>The name does not say that the key is from %1.</source>
        <translation>O nome não diz que a chave é de %1.</translation>
    </message>
</context>
<context>
    <name>keyfold::desktop::Application</name>
    <message>
        <source>Today’s backup could not be made. %1</source>
        <translation>O backup de hoje não pôde ser feito. %1</translation>
    </message>
    <message>
        <source>Locks in %1:%2</source>
        <comment>minutes:seconds</comment>
        <translation>Bloqueia em %1:%2</translation>
    </message>
    <message>
        <source>Your half-written key is kept and opens with the wallet.</source>
        <translation>O rascunho da sua chave está guardado e abre com o cofre.</translation>
    </message>
    <message>
        <source>%1 opens together with the wallet.</source>
        <translation>%1 abre junto com o cofre.</translation>
    </message>
    <message>
        <source>This is a request for a key. Choose the key that answers it, then drop it again.</source>
        <translation>Isto é um pedido de chave. Escolha a chave que o atende e solte o arquivo de novo.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>It has been 7 days: this time with the password.</source>
        <translation>Já se passaram 7 dias: desta vez, com a senha.</translation>
    </message>
    <message>
        <source>The computer was restarted: this time with the password.</source>
        <translation>O computador foi reiniciado: desta vez, com a senha.</translation>
    </message>
    <message>
        <source>The keychain of this computer is not open: this time with the password.</source>
        <translation>O chaveiro deste computador não está aberto: desta vez, com a senha.</translation>
    </message>
    <message>
        <source>Quick unlock with this computer was removed elsewhere. Unlock with the password.</source>
        <translation>O desbloqueio rápido com este computador foi removido em outro lugar. Desbloqueie com a senha.</translation>
    </message>
    <message>
        <source>%1 is not a file that can be read. Choose a file, not a folder or a device.</source>
        <translation>%1 não é um arquivo que possa ser lido. Escolha um arquivo, não uma pasta nem um dispositivo.</translation>
    </message>
</context>
<context>
    <name>keyfold::desktop::Tray</name>
    <message>
        <source>Open Keyfold</source>
        <translation>Abrir o Keyfold</translation>
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
        <translation>Troca atrasada</translation>
    </message>
    <message>
        <source>It was due yesterday.</source>
        <translation>O prazo era ontem.</translation>
    </message>
    <message numerus="yes">
        <source>It was due %n days ago.</source>
        <translation>
            <numerusform>O prazo venceu há %n dia.</numerusform>
            <numerusform>O prazo venceu há %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rotate it.</source>
        <translation>Troque a chave.</translation>
    </message>
    <message>
        <source>Rotation due soon</source>
        <translation>Troca em breve</translation>
    </message>
    <message>
        <source>It is due today.</source>
        <translation>O prazo é hoje.</translation>
    </message>
    <message>
        <source>It is due tomorrow.</source>
        <translation>O prazo é amanhã.</translation>
    </message>
    <message numerus="yes">
        <source>It is due in %n days.</source>
        <translation>
            <numerusform>O prazo é em %n dia.</numerusform>
            <numerusform>O prazo é em %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan to rotate it.</source>
        <translation>Planeje a troca.</translation>
    </message>
    <message>
        <source>Rotation put off</source>
        <translation>Troca adiada</translation>
    </message>
    <message>
        <source>Until %1: %2.</source>
        <translation>Até %1: %2.</translation>
    </message>
    <message>
        <source>Rotate it on that day.</source>
        <translation>Troque a chave nesse dia.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirada</translation>
    </message>
    <message>
        <source>The provider has not taken it since yesterday.</source>
        <translation>O provedor não a aceita desde ontem.</translation>
    </message>
    <message numerus="yes">
        <source>The provider has not taken it for %n days.</source>
        <translation>
            <numerusform>O provedor não a aceita há %n dia.</numerusform>
            <numerusform>O provedor não a aceita há %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rotate it, or revoke it.</source>
        <translation>Troque ou revogue a chave.</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Expira em breve</translation>
    </message>
    <message>
        <source>The provider takes it for the last time today.</source>
        <translation>Hoje é o último dia em que o provedor a aceita.</translation>
    </message>
    <message>
        <source>The provider takes it until tomorrow.</source>
        <translation>O provedor a aceita até amanhã.</translation>
    </message>
    <message numerus="yes">
        <source>The provider takes it for %n days more.</source>
        <translation>
            <numerusform>O provedor a aceita por mais %n dia.</numerusform>
            <numerusform>O provedor a aceita por mais %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rotate it before that.</source>
        <translation>Troque a chave antes disso.</translation>
    </message>
    <message>
        <source>Never replaced</source>
        <translation>Nunca é trocada</translation>
    </message>
    <message>
        <source>It does not expire and has no rotation policy.</source>
        <translation>Não expira e não tem regra de troca.</translation>
    </message>
    <message>
        <source>Set how often to rotate it.</source>
        <translation>Defina de quanto em quanto tempo trocar.</translation>
    </message>
    <message>
        <source>Rotation half done</source>
        <translation>Troca pela metade</translation>
    </message>
    <message>
        <source>It was started today.</source>
        <translation>Foi iniciada hoje.</translation>
    </message>
    <message>
        <source>It was started yesterday.</source>
        <translation>Foi iniciada ontem.</translation>
    </message>
    <message numerus="yes">
        <source>It was started %n days ago.</source>
        <translation>
            <numerusform>Foi iniciada há %n dia.</numerusform>
            <numerusform>Foi iniciada há %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Change the places over, and finish it.</source>
        <translation>Atualize os lugares e conclua a troca.</translation>
    </message>
    <message>
        <source>Old value not revoked</source>
        <translation>Valor antigo não revogado</translation>
    </message>
    <message>
        <source>Version %1 may still work at the provider.</source>
        <translation>A versão %1 talvez ainda funcione no provedor.</translation>
    </message>
    <message>
        <source>Revoke it there, and note that.</source>
        <translation>Revogue lá e anote isso.</translation>
    </message>
    <message>
        <source>Came by e-mail</source>
        <translation>Chegou por e-mail</translation>
    </message>
    <message>
        <source>Came by chat</source>
        <translation>Chegou por chat</translation>
    </message>
    <message>
        <source>Came by phone</source>
        <translation>Chegou por telefone</translation>
    </message>
    <message>
        <source>Incident open</source>
        <translation>Incidente aberto</translation>
    </message>
    <message>
        <source>Every step is done.</source>
        <translation>Todas as etapas estão feitas.</translation>
    </message>
    <message>
        <source>One step is not done.</source>
        <translation>Falta uma etapa.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps are not done.</source>
        <translation>
            <numerusform>Falta %n etapa.</numerusform>
            <numerusform>Faltam %n etapas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close it.</source>
        <translation>Encerre-o.</translation>
    </message>
    <message>
        <source>Go on with its steps.</source>
        <translation>Continue com as etapas.</translation>
    </message>
    <message>
        <source>Leaked</source>
        <translation>Vazada</translation>
    </message>
    <message>
        <source>Somebody else may be using it.</source>
        <translation>Outra pessoa pode estar usando a chave.</translation>
    </message>
    <message>
        <source>Rotate it now, and revoke the old value.</source>
        <translation>Troque a chave agora e revogue o valor antigo.</translation>
    </message>
    <message>
        <source>Lies about in the open</source>
        <translation>Está exposta</translation>
    </message>
    <message>
        <source>A scan on %1 found it in %2.</source>
        <translation>Uma varredura em %1 a achou em %2.</translation>
    </message>
    <message>
        <source>Rotate it, and take it out of there.</source>
        <translation>Troque a chave e tire-a de lá.</translation>
    </message>
    <message>
        <source>Others may have read it on its way.</source>
        <translation>Outros podem tê-la lido no caminho.</translation>
    </message>
    <message>
        <source>Private key</source>
        <translation>Chave privada</translation>
    </message>
    <message>
        <source>Whoever gets the file can use it where it has no passphrase.</source>
        <translation>Quem pegar o arquivo pode usá-lo onde não houver frase secreta.</translation>
    </message>
    <message>
        <source>Give it a passphrase, and keep that as a field of its own.</source>
        <translation>Ponha nela uma frase secreta e guarde-a em um campo próprio.</translation>
    </message>
    <message>
        <source>The name could say more</source>
        <translation>O nome poderia dizer mais</translation>
    </message>
    <message>
        <source>Call it “%1”.</source>
        <translation>Use o nome “%1”.</translation>
    </message>
    <message>
        <source>Nobody looks after it</source>
        <translation>Sem responsável</translation>
    </message>
    <message>
        <source>Note who does.</source>
        <translation>Anote quem cuida dela.</translation>
    </message>
    <message>
        <source>Where it is used is not noted</source>
        <translation>Falta anotar onde é usada</translation>
    </message>
    <message>
        <source>Note the places, so that it can be rotated.</source>
        <translation>Anote os lugares, para poder trocar a chave.</translation>
    </message>
    <message>
        <source>May do more than it needs</source>
        <translation>Pode fazer mais do que precisa</translation>
    </message>
    <message>
        <source>It is for reading, and may change things.</source>
        <translation>É para leitura, mas pode alterar coisas.</translation>
    </message>
    <message>
        <source>Make a key that may only read.</source>
        <translation>Crie uma chave que só possa ler.</translation>
    </message>
    <message>
        <source>Was given more than it needs</source>
        <translation>Recebeu mais do que precisa</translation>
    </message>
    <message>
        <source>It does not need %1.</source>
        <translation>Não precisa de %1.</translation>
    </message>
    <message>
        <source>Take that away at the provider, or make a key without it.</source>
        <translation>Tire isso no provedor ou crie uma chave sem isso.</translation>
    </message>
    <message>
        <source>May do less than it needs</source>
        <translation>Pode fazer menos do que precisa</translation>
    </message>
    <message>
        <source>It was not given %1.</source>
        <translation>Não recebeu %1.</translation>
    </message>
    <message>
        <source>Give it that at the provider, or note that it is not needed.</source>
        <translation>Dê isso a ela no provedor ou anote que não é preciso.</translation>
    </message>
    <message>
        <source>What it may do is not noted</source>
        <translation>Falta anotar o que pode fazer</translation>
    </message>
    <message>
        <source>Note its scopes, so that a leak can be judged.</source>
        <translation>Anote as permissões, para avaliar um vazamento.</translation>
    </message>
    <message>
        <source>Works from anywhere</source>
        <translation>Funciona de qualquer lugar</translation>
    </message>
    <message>
        <source>%1 can limit it to addresses.</source>
        <translation>%1 pode limitá-la a certos endereços.</translation>
    </message>
    <message>
        <source>List the addresses that use it, there and here.</source>
        <translation>Liste os endereços que a usam, lá e aqui.</translation>
    </message>
    <message>
        <source>Its allowlist lets everybody in</source>
        <translation>Os endereços permitidos deixam todos entrarem</translation>
    </message>
    <message>
        <source>%1 is every address there is.</source>
        <translation>%1 são todos os endereços que existem.</translation>
    </message>
    <message>
        <source>List the addresses that use it.</source>
        <translation>Liste os endereços que a usam.</translation>
    </message>
    <message>
        <source>Its allowlist is wide</source>
        <translation>Endereços permitidos demais</translation>
    </message>
    <message>
        <source>%1 is more than a business has.</source>
        <translation>%1 é mais do que uma empresa tem.</translation>
    </message>
    <message>
        <source>Its allowlist names your own network</source>
        <translation>Endereços permitidos são da sua rede interna</translation>
    </message>
    <message>
        <source>The provider never sees %1, which is an address within a network.</source>
        <translation>O provedor nunca vê %1, que é um endereço dentro de uma rede.</translation>
    </message>
    <message>
        <source>List the address by which your network is known outside.</source>
        <translation>Liste o endereço pelo qual sua rede é vista de fora.</translation>
    </message>
    <message>
        <source>Value used twice</source>
        <translation>Valor usado duas vezes</translation>
    </message>
    <message>
        <source>The same value is stored as %1.</source>
        <translation>O mesmo valor está guardado como %1.</translation>
    </message>
    <message>
        <source>Make a key of its own for each use.</source>
        <translation>Crie uma chave própria para cada uso.</translation>
    </message>
    <message>
        <source>Same value in two environments</source>
        <translation>Mesmo valor em dois ambientes</translation>
    </message>
    <message>
        <source>It is %1 here and %2 in %3.</source>
        <translation>Aqui é %1; em %3, é %2.</translation>
    </message>
    <message>
        <source>Make one key for each environment.</source>
        <translation>Crie uma chave para cada ambiente.</translation>
    </message>
    <message>
        <source>Used in several places</source>
        <translation>Usada em vários lugares</translation>
    </message>
    <message numerus="yes">
        <source>It is used in %n places, which all stop when it leaks.</source>
        <translation>
            <numerusform>É usada em %n lugar, que para se ela vazar.</numerusform>
            <numerusform>É usada em %n lugares, e todos param se ela vazar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a key of its own for each place.</source>
        <translation>Crie uma chave própria para cada lugar.</translation>
    </message>
    <message>
        <source>Known to somebody who left</source>
        <translation>Conhecida por quem já saiu</translation>
    </message>
    <message>
        <source>%1 knows the value.</source>
        <translation>%1 conhece o valor.</translation>
    </message>
    <message>
        <source>Lent for longer than agreed</source>
        <translation>Acesso além do combinado</translation>
    </message>
    <message>
        <source>%1 was to have it until %2.</source>
        <translation>%1 devia ter a chave só até %2.</translation>
    </message>
    <message>
        <source>End the grant, and rotate it.</source>
        <translation>Encerre o acesso e troque a chave.</translation>
    </message>
    <message>
        <source>A loan ends soon</source>
        <translation>Um acesso termina em breve</translation>
    </message>
    <message>
        <source>%1 has it for the last day today.</source>
        <translation>Hoje é o último dia de %1 com a chave.</translation>
    </message>
    <message>
        <source>%1 has it until tomorrow.</source>
        <translation>%1 tem a chave até amanhã.</translation>
    </message>
    <message numerus="yes">
        <source>%1 has it for %n days more.</source>
        <translation>
            <numerusform>%1 tem a chave por mais %n dia.</numerusform>
            <numerusform>%1 tem a chave por mais %n dias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make it longer, or rotate the key then.</source>
        <translation>Prolongue o acesso ou troque a chave nesse dia.</translation>
    </message>
    <message>
        <source>Given to several</source>
        <translation>Dada a várias pessoas</translation>
    </message>
    <message numerus="yes">
        <source>%n have it, so that a misuse is nobody's.</source>
        <translation>
            <numerusform>%n pessoa tem a chave: um abuso não teria dono.</numerusform>
            <numerusform>%n pessoas têm a chave: um abuso não teria dono.</numerusform>
        </translation>
    </message>
    <message>
        <source>Make a key of its own for each.</source>
        <translation>Crie uma chave própria para cada uma.</translation>
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
        <translation>Adicionar uma pessoa, agência ou empresa</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Bright Agency</source>
        <translation>Agência Bright</translation>
    </message>
    <message>
        <source>May be left out</source>
        <translation>Pode ficar vazio</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Endereço de e-mail</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::AskStep</name>
    <message>
        <source>The key for the newsletter, live, to send only</source>
        <translation>A chave da newsletter, de produção, só para enviar</translation>
    </message>
    <message>
        <source>What do you need?</source>
        <translation>Do que você precisa?</translation>
    </message>
    <message>
        <source>Whom do you ask?</source>
        <translation>A quem você pede?</translation>
    </message>
    <message>
        <source>Ask for a key</source>
        <translation>Peça uma chave</translation>
    </message>
    <message>
        <source>Who answers with Keyfold or an age program sends it sealed, so that only this wallet opens it.</source>
        <translation>Quem responde com o Keyfold ou um programa age envia a chave lacrada, e só este cofre a abre.</translation>
    </message>
    <message>
        <source>Somebody who is not in People</source>
        <translation>Alguém que não está em Pessoas</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::Banner</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::Chip</name>
    <message>
        <source>Press Delete to remove it</source>
        <translation>Tecle Delete para remover</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ChooseHandoffStep</name>
    <message>
        <source>Use a key file</source>
        <translation>Usar um arquivo de chave</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Escolher um arquivo</translation>
    </message>
    <message>
        <source>The words that you were told</source>
        <translation>As palavras que disseram a você</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>Open a handoff</source>
        <translation>Abra um repasse</translation>
    </message>
    <message>
        <source>Choose the file that you were sent, or drop it onto this window. Nothing is taken in before you have seen what is inside.</source>
        <translation>Escolha o arquivo que enviaram a você ou solte-o nesta janela. Nada é incluído antes de você ver o que há dentro.</translation>
    </message>
    <message>
        <source>No file chosen</source>
        <translation>Nenhum arquivo escolhido</translation>
    </message>
    <message>
        <source>A file that ends in .age, or the text of one</source>
        <translation>Um arquivo que termina em .age, ou o texto dele</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ChooseImportStep</name>
    <message>
        <source>Choose a file</source>
        <translation>Escolher um arquivo</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Importe chaves</translation>
    </message>
    <message>
        <source>Choose a file, or drop it onto this window. You see what would come in before anything is saved.</source>
        <translation>Escolha um arquivo ou solte-o nesta janela. Você vê o que entraria antes que algo seja salvo.</translation>
    </message>
    <message>
        <source>A file that another program wrote</source>
        <translation>Um arquivo gravado por outro programa</translation>
    </message>
    <message>
        <source>A .env file, a table (CSV), an export of KeePassXC, Bitwarden, 1Password or Keyfold</source>
        <translation>Um arquivo .env, uma tabela (CSV), uma exportação do KeePassXC, Bitwarden, 1Password ou Keyfold</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ColumnsStep</name>
    <message>
        <source>Say which column is what</source>
        <translation>Indique o que é cada coluna</translation>
    </message>
    <message>
        <source>A name and a secret value are needed. What may be a secret is not shown here.</source>
        <translation>É preciso um nome e um valor secreto. O que pode ser um segredo não é mostrado aqui.</translation>
    </message>
    <message>
        <source>What the column %1 holds</source>
        <translation>O que a coluna %1 contém</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Coluna %1</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::Commands</name>
    <message>
        <source>New wallet</source>
        <translation>Novo cofre</translation>
    </message>
    <message>
        <source>Open another wallet</source>
        <translation>Abrir outro cofre</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Adicionar chave</translation>
    </message>
    <message>
        <source>Edit key</source>
        <translation>Editar chave</translation>
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
        <translation>Remover chave</translation>
    </message>
    <message>
        <source>Rotate key</source>
        <translation>Trocar chave</translation>
    </message>
    <message>
        <source>Report a leak</source>
        <translation>Registrar vazamento</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas as chaves</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazos</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Saúde</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Voltar aonde você estava</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Próximo painel</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Painel anterior</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear agora</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Hand off key</source>
        <translation>Repassar chave</translation>
    </message>
    <message>
        <source>Open a handoff</source>
        <translation>Abrir um repasse</translation>
    </message>
    <message>
        <source>Ask for a key</source>
        <translation>Pedir uma chave</translation>
    </message>
    <message>
        <source>Import keys</source>
        <translation>Importar chaves</translation>
    </message>
    <message>
        <source>Export and print</source>
        <translation>Exportar e imprimir</translation>
    </message>
    <message>
        <source>Copy as NAME=value</source>
        <translation>Copiar como NOME=valor</translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation>Limpar a área de transferência</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Ajuda desta página</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Barra de menus</translation>
    </message>
    <message>
        <source>&amp;Wallet</source>
        <translation>&amp;Cofre</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>C&amp;have</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;juda</translation>
    </message>
    <message>
        <source>Copy as Authorization header</source>
        <translation>Copiar como cabeçalho Authorization</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ConsoleStep</name>
    <message>
        <source>Open the page</source>
        <translation>Abrir a página</translation>
    </message>
    <message>
        <source>Opens %1 in your browser.</source>
        <translation>Abre %1 no seu navegador.</translation>
    </message>
    <message>
        <source>Which page that is has not been noted. Go there as you always do.</source>
        <translation>A página não foi anotada. Vá até lá como sempre faz.</translation>
    </message>
    <message>
        <source>Revoke the old key</source>
        <translation>Revogue a chave antiga</translation>
    </message>
    <message>
        <source>Delete or revoke the old key at %1. From then on it is worth nothing to anybody.</source>
        <translation>Apague ou revogue a chave antiga em %1. A partir daí ela não vale nada para ninguém.</translation>
    </message>
    <message>
        <source>This cannot be taken back there. What still uses the old key stops working.</source>
        <translation>Isso não se desfaz lá. O que ainda usa a chave antiga para de funcionar.</translation>
    </message>
    <message>
        <source>Make a new key at %1</source>
        <translation>Crie uma nova chave em %1</translation>
    </message>
    <message>
        <source>Give it the same rights as the old one, or fewer. Leave the old one as it is until the new one is in place.</source>
        <translation>Dê a ela as mesmas permissões da antiga, ou menos. Deixe a antiga como está até a nova estar em uso.</translation>
    </message>
    <message>
        <source>%1 keeps one key at a time: as soon as you make the new one, the old one stops. Choose a quiet hour.</source>
        <translation>%1 só mantém uma chave por vez: assim que você cria a nova, a antiga para. Escolha uma hora calma.</translation>
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
        <translation>Ano-mês-dia, como %1</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::DuePage</name>
    <message>
        <source>Due keys</source>
        <translation>Chaves com prazo</translation>
    </message>
    <message>
        <source>Nothing falls due in the next 90 days</source>
        <translation>Nenhum prazo nos próximos 90 dias</translation>
    </message>
    <message>
        <source>A key comes up here when its rotation is planned or it expires.</source>
        <translation>Uma chave aparece aqui quando sua troca está planejada ou quando ela expira.</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazos</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::EditPersonForm</name>
    <message>
        <source>Change what is known of them</source>
        <translation>Alterar os dados da pessoa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>May be left out</source>
        <translation>Pode ficar vazio</translation>
    </message>
    <message>
        <source>The line that begins with age1</source>
        <translation>A linha que começa com age1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Endereço de e-mail</translation>
    </message>
    <message>
        <source>Public key for handoffs (may be left out)</source>
        <translation>Chave pública para repasses (pode ficar vazia)</translation>
    </message>
    <message>
        <source>This is not a whole public key. One begins with age1 and has 62 letters and digits; paste it as it was sent.</source>
        <translation>Esta chave pública não está inteira. Ela começa com age1 e tem 62 letras e números; cole-a como foi enviada.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::EditorPart</name>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ExportController</name>
    <message>
        <source>Save the rules</source>
        <translation>Salvar as regras</translation>
    </message>
    <message>
        <source>Save the key register</source>
        <translation>Salvar o inventário de chaves</translation>
    </message>
    <message>
        <source>rules for keys.pdf</source>
        <comment>file name</comment>
        <translation>regras para chaves.pdf</translation>
    </message>
    <message>
        <source>key register.pdf</source>
        <comment>file name</comment>
        <translation>inventário de chaves.pdf</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>key register.csv</source>
        <comment>file name</comment>
        <translation>inventário de chaves.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Salvar o calendário</translation>
    </message>
    <message>
        <source>keyfold.ics</source>
        <comment>file name</comment>
        <translation>keyfold.ics</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendário (*.ics)</translation>
    </message>
    <message>
        <source>Choose a key in the list first, then hand that one off.</source>
        <translation>Primeiro escolha uma chave na lista, depois repasse-a.</translation>
    </message>
    <message>
        <source>Export in the clear</source>
        <translation>Exportar sem criptografia</translation>
    </message>
    <message>
        <source>keys.%1</source>
        <comment>file name</comment>
        <translation>chaves.%1</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Write values in the clear?</source>
        <translation>Gravar valores sem criptografia?</translation>
    </message>
    <message>
        <source>Anyone who finds %1 can use this key, now and from every backup of it. That it was exported is noted in History.</source>
        <translation>Quem achar %1 pode usar esta chave, agora e a partir de qualquer backup do arquivo. A exportação fica anotada no Histórico.</translation>
    </message>
    <message>
        <source>Anyone who finds %1 can use every key of this wallet, now and from every backup of it. That they were exported is noted in History.</source>
        <translation>Quem achar %1 pode usar todas as chaves deste cofre, agora e a partir de qualquer backup do arquivo. A exportação fica anotada no Histórico.</translation>
    </message>
    <message>
        <source>Keep them locked</source>
        <translation>Manter criptografados</translation>
    </message>
    <message>
        <source>One key is in %1, in the clear. Delete the file as soon as it has done its work.</source>
        <translation>Uma chave está em %1, sem criptografia. Apague o arquivo assim que ele tiver cumprido sua função.</translation>
    </message>
    <message numerus="yes">
        <source>%n keys are in %1, in the clear. Delete the file as soon as it has done its work.</source>
        <translation>
            <numerusform>%n chave está em %1, sem criptografia. Apague o arquivo assim que ele tiver cumprido sua função.</numerusform>
            <numerusform>%n chaves estão em %1, sem criptografia. Apague o arquivo assim que ele tiver cumprido sua função.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ExportPage</name>
    <message>
        <source>Take something out of the wallet</source>
        <translation>Exporte algo do cofre</translation>
    </message>
    <message>
        <source>Without any value of a key</source>
        <translation>Sem nenhum valor de chave</translation>
    </message>
    <message>
        <source>Values in the clear</source>
        <translation>Valores sem criptografia</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Key register</source>
        <translation>Inventário de chaves</translation>
    </message>
    <message>
        <source>Every key with what it is for, where it is used, who has it and what is due: for the accountant or the insurer.</source>
        <translation>Cada chave: para que serve, onde é usada, quem a tem e os prazos. Para o contador ou a seguradora.</translation>
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
        <translation>Tabela</translation>
    </message>
    <message>
        <source>Rules for staff</source>
        <translation>Regras para a equipe</translation>
    </message>
    <message>
        <source>One page about how keys are handled here, made from your settings.</source>
        <translation>Uma página sobre como as chaves são tratadas aqui, feita a partir das suas configurações.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendário</translation>
    </message>
    <message>
        <source>When keys are to be rotated and when they expire. Saved over the one from last time, it brings that up to date.</source>
        <translation>Quando as chaves precisam ser trocadas e quando expiram. Salve por cima do anterior para atualizá-lo.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Settings file (.env)</source>
        <translation>Arquivo de configuração (.env)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabela (CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Anyone who finds the file can use these keys. A handoff file is as quick and stays locked.</source>
        <translation>Quem achar o arquivo pode usar estas chaves. Um arquivo de repasse é igualmente rápido e continua criptografado.</translation>
    </message>
    <message>
        <source>Which keys</source>
        <translation>Quais chaves</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Hand off instead</source>
        <translation>Repassar em vez disso</translation>
    </message>
    <message>
        <source>Export in the clear…</source>
        <translation>Exportar sem criptografia…</translation>
    </message>
    <message>
        <source>%1 alone</source>
        <translation>Só %1</translation>
    </message>
    <message>
        <source>All keys of the wallet</source>
        <translation>Todas as chaves do cofre</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::FirstKeyView</name>
    <message>
        <source>Add key</source>
        <translation>Adicionar chave</translation>
    </message>
    <message>
        <source>Paste a key</source>
        <translation>Cole uma chave</translation>
    </message>
    <message>
        <source>The value goes in first and is never shown unless you ask. Takes half a minute.</source>
        <translation>O valor entra primeiro e só aparece se você pedir. Leva meio minuto.</translation>
    </message>
    <message>
        <source>Add your first key</source>
        <translation>Adicione sua primeira chave</translation>
    </message>
    <message>
        <source>Start with the one that could cost you most: payments, mail, your shop.</source>
        <translation>Comece pela que mais pode custar: pagamentos, e-mail, sua loja.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::FirstSteps</name>
    <message>
        <source>1. Paste a key</source>
        <translation>1. Cole uma chave</translation>
    </message>
    <message>
        <source>Keyfold tells what it is and proposes a name. Takes half a minute.</source>
        <translation>O Keyfold diz o que ela é e sugere um nome. Leva meio minuto.</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Adicionar chave</translation>
    </message>
    <message>
        <source>2. Say who else has it</source>
        <translation>2. Diga quem mais a tem</translation>
    </message>
    <message>
        <source>An agency, a bookkeeper: when they leave, you see at once what to replace.</source>
        <translation>Uma agência, um contador: quando saírem, você vê na hora o que trocar.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Adicionar uma pessoa</translation>
    </message>
    <message>
        <source>3. See what is risky</source>
        <translation>3. Veja o que é arriscado</translation>
    </message>
    <message>
        <source>Too much allowed, used twice, never replaced: Health says it, worst first.</source>
        <translation>Permissões demais, usada duas vezes, nunca trocada: a Saúde mostra, o pior primeiro.</translation>
    </message>
    <message>
        <source>Open Health</source>
        <translation>Abrir a Saúde</translation>
    </message>
    <message>
        <source>Add your first key</source>
        <translation>Adicione sua primeira chave</translation>
    </message>
    <message>
        <source>Start with the one that could cost you most: payments, mail, your shop.</source>
        <translation>Comece pela que mais pode custar: pagamentos, e-mail, sua loja.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::GiveForm</name>
    <message>
        <source>Note who has a key</source>
        <translation>Anotar quem tem uma chave</translation>
    </message>
    <message>
        <source>Note it</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>A name; a new one is added</source>
        <translation>Um nome; se for novo, será adicionado</translation>
    </message>
    <message>
        <source>Part of the key’s name</source>
        <translation>Parte do nome da chave</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Which key</source>
        <translation>Qual chave</translation>
    </message>
    <message>
        <source>Until (may be left out)</source>
        <translation>Até (pode ficar vazio)</translation>
    </message>
    <message>
        <source>How they got it</source>
        <translation>Como recebeu</translation>
    </message>
    <message>
        <source>Say who has it.</source>
        <translation>Diga quem a tem.</translation>
    </message>
    <message>
        <source>Choose one of your keys.</source>
        <translation>Escolha uma das suas chaves.</translation>
    </message>
    <message>
        <source>That is not a date. Write it like 2026-12-31.</source>
        <translation>Isso não é uma data. Escreva como 2026-12-31.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HandoffAside</name>
    <message>
        <source>What %1 gets</source>
        <translation>O que %1 recebe</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>The values, and what they may do.</source>
        <translation>Os valores e o que podem fazer.</translation>
    </message>
    <message>
        <source>No notes, no places of use, no history, no other people.</source>
        <translation>Sem notas, sem lugares de uso, sem histórico, sem outras pessoas.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a message</comment>
        <translation>“%1”</translation>
    </message>
    <message>
        <source>Until %1. You are reminded to rotate then.</source>
        <translation>Até %1. Nesse dia o Keyfold lembra você de trocar.</translation>
    </message>
    <message>
        <source>Without an end.</source>
        <translation>Sem data final.</translation>
    </message>
    <message>
        <source>Noted in History and under %1.</source>
        <translation>Anotado no Histórico e em Pessoas, para %1.</translation>
    </message>
    <message>
        <source>Opens with their key, in Keyfold or any age program.</source>
        <translation>Abre com a chave dessa pessoa, no Keyfold ou em qualquer programa age.</translation>
    </message>
    <message>
        <source>Opens in a browser with the passphrase, without a network.</source>
        <translation>Abre no navegador com a frase secreta, sem internet.</translation>
    </message>
    <message>
        <source>Opens with the passphrase, in Keyfold or any age program.</source>
        <translation>Abre com a frase secreta, no Keyfold ou em qualquer programa age.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HandoffController</name>
    <message>
        <source>No browser could be opened. Go to %1 yourself.</source>
        <translation>Não deu para abrir um navegador. Acesse %1 diretamente.</translation>
    </message>
    <message>
        <source>The folder could not be shown. It is %1.</source>
        <translation>Não deu para mostrar a pasta. É %1.</translation>
    </message>
    <message>
        <source>the passphrase</source>
        <translation>frase secreta</translation>
    </message>
    <message>
        <source>Open somebody’s request</source>
        <translation>Abrir o pedido de alguém</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>This file is not a request for keys. Ask for it again, or paste their public key.</source>
        <translation>Este arquivo não é um pedido de chaves. Peça que enviem de novo ou cole a chave pública da pessoa.</translation>
    </message>
    <message>
        <source>Save the handoff</source>
        <translation>Salvar o repasse</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Encrypted file (*.age)</source>
        <translation>Arquivo criptografado (*.age)</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HandoffFileStep</name>
    <message>
        <source>A file, for Keyfold or any age program</source>
        <translation>Um arquivo, para o Keyfold ou qualquer programa age</translation>
    </message>
    <message>
        <source>The same as text, for a chat</source>
        <translation>O mesmo em forma de texto, para um chat</translation>
    </message>
    <message>
        <source>A page that opens in any browser</source>
        <translation>Uma página que abre em qualquer navegador</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Alterar</translation>
    </message>
    <message>
        <source>Change the file’s name or folder</source>
        <translation>Alterar o nome ou a pasta do arquivo</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Salve o arquivo</translation>
    </message>
    <message>
        <source>It is encrypted, so it may travel by e-mail or chat. Nothing has been written or noted so far.</source>
        <translation>Ele é criptografado: pode ir por e-mail ou chat. Nada foi gravado nem anotado até agora.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HandoffKeysStep</name>
    <message>
        <source>Make a new key for them instead?</source>
        <translation>Que tal criar uma nova chave para essa pessoa?</translation>
    </message>
    <message>
        <source>They can have a key of their own. Then you can end it without touching yours.</source>
        <translation>A pessoa pode ter uma chave própria. Assim você a encerra sem mexer na sua.</translation>
    </message>
    <message>
        <source>Or hand over this one</source>
        <translation>Ou repasse esta</translation>
    </message>
    <message numerus="yes">
        <source>Or hand over %n keys as they are</source>
        <translation>
            <numerusform>Ou repasse %n chave como está</numerusform>
            <numerusform>Ou repasse %n chaves como estão</numerusform>
        </translation>
    </message>
    <message>
        <source>A key of their own</source>
        <translation>Uma chave própria</translation>
    </message>
    <message>
        <source>A key of their own at %1</source>
        <translation>Uma chave própria em %1</translation>
    </message>
    <message>
        <source>Make it there with the rights they need, then add it here and hand that one over. Opens %1 in your browser.</source>
        <translation>Crie-a lá com as permissões necessárias, adicione-a aqui e repasse essa. Abre %1 no seu navegador.</translation>
    </message>
    <message>
        <source>Make it at the provider with the rights they need, then add it here and hand that one over.</source>
        <translation>Crie-a no provedor com as permissões necessárias, adicione-a aqui e repasse essa.</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir a página</translation>
    </message>
    <message>
        <source>Add the new key</source>
        <translation>Adicionar a nova chave</translation>
    </message>
    <message>
        <source>Hand over %1 of %2</source>
        <translation>Repassar %1 de %2</translation>
    </message>
    <message>
        <source>Used in %1. When they are to lose it, that has to be changed too.</source>
        <translation>Usada em %1. Para tirá-la da pessoa depois, será preciso alterar isso também.</translation>
    </message>
    <message>
        <source>Known to %1 already.</source>
        <translation>Já conhecida por %1.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HandoffPage</name>
    <message>
        <source>Hand off</source>
        <translation>Repassar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>You asked for: %1</source>
        <translation>Você pediu: %1</translation>
    </message>
    <message>
        <source>they</source>
        <comment>the person who gets a key</comment>
        <translation>essa pessoa</translation>
    </message>
    <message>
        <source>Hand off to %1</source>
        <translation>Repassar para %1</translation>
    </message>
    <message>
        <source>All keys › %1</source>
        <translation>Todas as chaves › %1</translation>
    </message>
    <message>
        <source>Choose the keys</source>
        <translation>Escolher as chaves</translation>
    </message>
    <message>
        <source>Choose who gets them</source>
        <translation>Escolher quem recebe</translation>
    </message>
    <message>
        <source>%1, by passphrase</source>
        <translation>%1, por frase secreta</translation>
    </message>
    <message>
        <source>%1, by public key</source>
        <translation>%1, por chave pública</translation>
    </message>
    <message>
        <source>Say what for</source>
        <translation>Dizer para quê</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Até %1</translation>
    </message>
    <message>
        <source>Without an end</source>
        <translation>Sem data final</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Salvar o arquivo</translation>
    </message>
    <message>
        <source>Tell the passphrase</source>
        <translation>Dizer a frase secreta</translation>
    </message>
    <message>
        <source>Send the file</source>
        <translation>Enviar o arquivo</translation>
    </message>
    <message>
        <source>By another way than the file</source>
        <translation>Por um meio diferente do arquivo</translation>
    </message>
    <message>
        <source>By any way</source>
        <translation>Por qualquer meio</translation>
    </message>
    <message>
        <source>Hand over as it is</source>
        <translation>Repassar como está</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>After Done the passphrase cannot be shown again.</source>
        <translation>Depois de “Concluir”, a frase secreta não aparece mais.</translation>
    </message>
    <message>
        <source>Values leave the wallet in this step.</source>
        <translation>Nesta etapa os valores saem do cofre.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HandoffPersonStep</name>
    <message>
        <source>With a passphrase that I tell them</source>
        <translation>Com uma frase secreta que eu digo à pessoa</translation>
    </message>
    <message>
        <source>For their public key</source>
        <translation>Para a chave pública da pessoa</translation>
    </message>
    <message>
        <source>Take it from their request</source>
        <translation>Usar a do pedido da pessoa</translation>
    </message>
    <message>
        <source>A name; a new one is added to People</source>
        <translation>Um nome; se for novo, entra em Pessoas</translation>
    </message>
    <message>
        <source>Their public key</source>
        <translation>Chave pública da pessoa</translation>
    </message>
    <message>
        <source>The line that begins with age1</source>
        <translation>A linha que começa com age1</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>What does the file open with?</source>
        <translation>Como o arquivo se abre?</translation>
    </message>
    <message>
        <source>Who gets it?</source>
        <translation>Quem recebe?</translation>
    </message>
    <message>
        <source>They are noted under People, so that you see what to replace when they leave.</source>
        <translation>A pessoa fica anotada em Pessoas, para você ver o que trocar quando ela sair.</translation>
    </message>
    <message>
        <source>“%1” is new, and is added to People.</source>
        <translation>“%1” é um nome novo e entra em Pessoas.</translation>
    </message>
    <message>
        <source>Say who gets it.</source>
        <translation>Diga quem recebe.</translation>
    </message>
    <message>
        <source>This public key is of a later kind, which this Keyfold does not know. Ask for one of the ordinary kind.</source>
        <translation>Esta chave pública é de um tipo mais novo, que este Keyfold não conhece. Peça uma do tipo comum.</translation>
    </message>
    <message>
        <source>This is not a whole public key. One begins with age1 and has 62 letters and digits; paste it as it was sent.</source>
        <translation>Esta chave pública não está inteira. Ela começa com age1 e tem 62 letras e números; cole-a como foi enviada.</translation>
    </message>
    <message>
        <source>Remember this public key for %1</source>
        <translation>Guardar esta chave pública para %1</translation>
    </message>
    <message>
        <source>Remember this public key for %1, in the place of the other one</source>
        <translation>Guardar esta chave pública para %1, no lugar da outra</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HandoffTellStep</name>
    <message>
        <source>Passphrase, seven words on the screen</source>
        <translation>Frase secreta, sete palavras na tela</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase secreta</translation>
    </message>
    <message>
        <source>shown this once, kept nowhere</source>
        <translation>só aparece agora, não fica guardada</translation>
    </message>
    <message>
        <source>Copy the passphrase</source>
        <translation>Copiar a frase secreta</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>How do you tell it?</source>
        <translation>Como você vai dizê-la?</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Por telefone</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Pessoalmente</translation>
    </message>
    <message>
        <source>Tell %1 the passphrase</source>
        <translation>Diga a frase secreta a %1</translation>
    </message>
    <message>
        <source>Call, or say it face to face. Whoever reads the message with the file must not find the passphrase beside it.</source>
        <translation>Ligue ou diga pessoalmente. Quem ler a mensagem com o arquivo não pode achar a frase secreta ao lado.</translation>
    </message>
    <message>
        <source>Send %1 the file</source>
        <translation>Envie o arquivo a %1</translation>
    </message>
    <message>
        <source>It opens with their key alone, so it may travel by e-mail or chat.</source>
        <translation>Só abre com a chave dessa pessoa: pode ir por e-mail ou chat.</translation>
    </message>
    <message>
        <source>Encrypted, %1</source>
        <translation>Criptografado, %1</translation>
    </message>
    <message>
        <source>Keyfold was locked meanwhile, and the passphrase is gone. If it has not been told yet, delete the file and hand over once more.</source>
        <translation>O Keyfold foi bloqueado nesse meio-tempo, e a frase secreta se perdeu. Se você ainda não a disse, apague o arquivo e repasse de novo.</translation>
    </message>
    <message>
        <source>In another messenger</source>
        <translation>Em outro aplicativo</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HandoffWordsStep</name>
    <message>
        <source>What it is for, and what they should know</source>
        <translation>Para que serve e o que a pessoa deve saber</translation>
    </message>
    <message>
        <source>Until (may be left out)</source>
        <translation>Até (pode ficar vazio)</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Um ano</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Until %n days from today</source>
        <translation>
            <numerusform>Até daqui a %n dia</numerusform>
            <numerusform>Até daqui a %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>A line to them</source>
        <translation>Um recado</translation>
    </message>
    <message>
        <source>Your name, as they know you</source>
        <translation>Seu nome, como a pessoa conhece você</translation>
    </message>
    <message>
        <source>What for, and until when?</source>
        <translation>Para quê e até quando?</translation>
    </message>
    <message>
        <source>On that day Keyfold reminds you to rotate the key. What you write here is in the file with it.</source>
        <translation>Nesse dia o Keyfold lembra você de trocar a chave. O que você escrever aqui vai com ela no arquivo.</translation>
    </message>
    <message>
        <source>That day is over. Choose a later one.</source>
        <translation>Esse dia já passou. Escolha um mais adiante.</translation>
    </message>
    <message>
        <source>That is not a date. Write it like 2026-12-31.</source>
        <translation>Isso não é uma data. Escreva como 2026-12-31.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HealthPage</name>
    <message>
        <source>Findings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Act now</source>
        <translation>Aja agora</translation>
    </message>
    <message>
        <source>someone may be in</source>
        <translation>alguém pode ter entrado</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Em breve</translation>
    </message>
    <message>
        <source>a risk that grows</source>
        <translation>um risco que cresce</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bom saber</translation>
    </message>
    <message>
        <source>when you have time</source>
        <translation>quando você tiver tempo</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>Em ordem</translation>
    </message>
    <message>
        <source>nothing to do</source>
        <translation>nada a fazer</translation>
    </message>
    <message>
        <source>Every key is in order</source>
        <translation>Todas as chaves estão em ordem</translation>
    </message>
    <message>
        <source>Keyfold looks again whenever something changes.</source>
        <translation>O Keyfold verifica de novo sempre que algo muda.</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Saúde</translation>
    </message>
    <message>
        <source>Checked just now, on this computer. Start at the top.</source>
        <translation>Verificado agora, neste computador. Comece por cima.</translation>
    </message>
    <message>
        <source>Checked just now, on this computer.</source>
        <translation>Verificado agora, neste computador.</translation>
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
        <translation>Ir para a próxima parte, para a anterior</translation>
    </message>
    <message>
        <source>Arrow keys, Home, End</source>
        <translation>Setas, Home, End</translation>
    </message>
    <message>
        <source>Move in a list or in the 90 days</source>
        <translation>Percorrer uma lista ou os 90 dias</translation>
    </message>
    <message>
        <source>Open; in a form, the filled button</source>
        <translation>Abrir; em um formulário, o botão preenchido</translation>
    </message>
    <message>
        <source>Save, from any field</source>
        <translation>Salvar, de qualquer campo</translation>
    </message>
    <message>
        <source>Clear the search, close a pane, leave the task (it is kept)</source>
        <translation>Limpar a busca, fechar um painel, sair da tarefa (ela fica guardada)</translation>
    </message>
    <message>
        <source>Any letter</source>
        <translation>Qualquer letra</translation>
    </message>
    <message>
        <source>Search, from outside a field</source>
        <translation>Buscar, fora de um campo</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Menu bar</source>
        <translation>Barra de menus</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Fechar a ajuda</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>History, newest first</source>
        <translation>Histórico, o mais novo primeiro</translation>
    </message>
    <message>
        <source>Narrow the history down</source>
        <translation>Filtrar o histórico</translation>
    </message>
    <message>
        <source>A key, a person, or what was done</source>
        <translation>Uma chave, uma pessoa ou o que foi feito</translation>
    </message>
    <message>
        <source>Line %1 of the history was changed outside Keyfold. Lines before it are whole.</source>
        <translation>A linha %1 do histórico foi alterada fora do Keyfold. As anteriores estão íntegras.</translation>
    </message>
    <message>
        <source>The history is whole: no line was changed or removed.</source>
        <translation>O histórico está íntegro: nenhuma linha foi alterada ou removida.</translation>
    </message>
    <message>
        <source>The newest %1 lines are shown. The command line shows all of them: keyfold-cli log.</source>
        <translation>Aqui estão as %1 linhas mais novas. A linha de comando mostra todas: keyfold-cli log.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::HomePage</name>
    <message>
        <source>To do today</source>
        <translation>A fazer hoje</translation>
    </message>
    <message>
        <source>The next days</source>
        <translation>Os próximos dias</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Está tudo bem</translation>
    </message>
    <message>
        <source>What wants attention comes up here by itself.</source>
        <translation>O que pedir atenção aparece aqui sozinho.</translation>
    </message>
    <message>
        <source>Next 10 days</source>
        <translation>Próximos 10 dias</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>All that is due</source>
        <translation>Todos os prazos</translation>
    </message>
    <message>
        <source>The next 90 days</source>
        <translation>Os próximos 90 dias</translation>
    </message>
    <message>
        <source>square: rotate   diamond: expires   circle: access ends</source>
        <translation>quadrado: trocar   losango: expira   círculo: acesso termina</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd, d 'de' MMMM</translation>
    </message>
    <message numerus="yes">
        <source>%n more; they come up as these are done</source>
        <translation>
            <numerusform>Mais %n; aparece quando estas forem feitas</numerusform>
            <numerusform>Mais %n; aparecem quando estas forem feitas</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>Próxima: %1, %2</translation>
    </message>
    <message>
        <source>%1 of %2 keys have nothing to do</source>
        <translation>%1 de %2 chaves estão em dia</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Início</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ImportController</name>
    <message>
        <source>Import keys</source>
        <translation>Importar chaves</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ImportPage</name>
    <message>
        <source>Import keys</source>
        <translation>Importar chaves</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Escolher o arquivo</translation>
    </message>
    <message>
        <source>Say which column is what</source>
        <translation>Indicar o que é cada coluna</translation>
    </message>
    <message>
        <source>Not needed here</source>
        <translation>Não é preciso aqui</translation>
    </message>
    <message>
        <source>Of a table</source>
        <translation>De uma tabela</translation>
    </message>
    <message>
        <source>Look through</source>
        <translation>Conferir</translation>
    </message>
    <message>
        <source>Nothing is saved yet</source>
        <translation>Nada foi salvo ainda</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>Can be undone</source>
        <translation>Pode ser desfeito</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
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
        <translation>Mostrar todas as chaves</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ImportedStep</name>
    <message>
        <source>Take them out again</source>
        <translation>Retirar do cofre</translation>
    </message>
    <message>
        <source>Delete the file</source>
        <translation>Apagar o arquivo</translation>
    </message>
    <message>
        <source>The keys are in your wallet</source>
        <translation>As chaves estão no seu cofre</translation>
    </message>
    <message>
        <source>One key came in.</source>
        <translation>Uma chave entrou.</translation>
    </message>
    <message numerus="yes">
        <source>%n keys came in.</source>
        <translation>
            <numerusform>Chaves que entraram: %n.</numerusform>
            <numerusform>%n chaves entraram.</numerusform>
        </translation>
    </message>
    <message>
        <source>One got a newer value.</source>
        <translation>Uma recebeu um valor mais novo.</translation>
    </message>
    <message numerus="yes">
        <source>%n got a newer value.</source>
        <translation>
            <numerusform>%n recebeu um valor mais novo.</numerusform>
            <numerusform>%n receberam um valor mais novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 still holds the secrets in the clear</source>
        <translation>%1 ainda contém os segredos sem criptografia</translation>
    </message>
    <message>
        <source>Once nothing reads it any more, delete it. What was deleted may still lie on the disk, most of all on an SSD, and in backups and synchronised folders: rotate the keys that matter.</source>
        <translation>Quando nada mais o ler, apague-o. O que foi apagado pode continuar no disco, sobretudo em um SSD, e em backups e pastas sincronizadas: troque as chaves importantes.</translation>
    </message>
    <message>
        <source>Not all that is in it came in. Look through what was left out, then delete it yourself.</source>
        <translation>Nem tudo o que está nele entrou. Confira o que ficou de fora e depois apague-o por sua conta.</translation>
    </message>
    <message>
        <source>%1 was deleted</source>
        <translation>%1 foi apagado</translation>
    </message>
    <message>
        <source>Its content may still lie on the disk, in backups and in synchronised folders: rotate the keys that matter.</source>
        <translation>O conteúdo pode continuar no disco, em backups e em pastas sincronizadas: troque as chaves importantes.</translation>
    </message>
    <message>
        <source>Taken out again. The file is as it was.</source>
        <translation>Retiradas do cofre. O arquivo está como antes.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::IncidentController</name>
    <message>
        <source>No browser could be opened. Go to %1 yourself.</source>
        <translation>Não deu para abrir um navegador. Acesse %1 diretamente.</translation>
    </message>
    <message>
        <source>Noted, with the time</source>
        <translation>Anotado, com a hora</translation>
    </message>
    <message>
        <source>The incident is closed</source>
        <translation>O incidente está encerrado</translation>
    </message>
    <message>
        <source>Leak report %1</source>
        <translation>Relatório de vazamento %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Salvo: %1</translation>
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
        <translation>Ainda não feita</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Feita: %1</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::IncidentView</name>
    <message>
        <source>See the key</source>
        <translation>Ver a chave</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Close incident</source>
        <translation>Encerrar incidente</translation>
    </message>
    <message>
        <source>It is dealt with</source>
        <translation>Está resolvido</translation>
    </message>
    <message>
        <source>What it could reach</source>
        <translation>O que ela podia alcançar</translation>
    </message>
    <message>
        <source>It was a false alarm</source>
        <translation>Foi alarme falso</translation>
    </message>
    <message>
        <source>Keep it open</source>
        <translation>Manter aberto</translation>
    </message>
    <message>
        <source>Leaked, reported on %1. %2 of %3 steps done.</source>
        <translation>Vazamento registrado em %1. %2 de %3 etapas feitas.</translation>
    </message>
    <message>
        <source>Closed on %1.</source>
        <translation>Encerrado em %1.</translation>
    </message>
    <message>
        <source>All steps are done.</source>
        <translation>Todas as etapas estão feitas.</translation>
    </message>
    <message numerus="yes">
        <source>%n steps are not done. What was noted stays in the history.</source>
        <translation>
            <numerusform>Falta %n etapa. O que foi anotado fica no histórico.</numerusform>
            <numerusform>Faltam %n etapas. O que foi anotado fica no histórico.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Opens %1 in your browser.</source>
        <translation>Abre %1 no seu navegador.</translation>
    </message>
    <message>
        <source>Rotate the key</source>
        <translation>Trocar a chave</translation>
    </message>
    <message>
        <source>About 18.40 EUR</source>
        <translation>Cerca de R$ 120,00</translation>
    </message>
    <message>
        <source>What it cost (may be left out)</source>
        <translation>Quanto custou (pode ficar vazio)</translation>
    </message>
    <message>
        <source>What you found or did (may be left out)</source>
        <translation>O que você achou ou fez (pode ficar vazio)</translation>
    </message>
    <message>
        <source>Save the note</source>
        <translation>Salvar a nota</translation>
    </message>
    <message>
        <source>Step is done</source>
        <translation>Concluir etapa</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Não se aplica</translation>
    </message>
    <message>
        <source>How it came out</source>
        <translation>Como vazou</translation>
    </message>
    <message>
        <source>What it cost</source>
        <translation>Quanto custou</translation>
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
        <translation>Nenhum vazamento conhecido</translation>
    </message>
    <message>
        <source>If a key may have come into the wrong hands, open the key and choose “Report a leak”.</source>
        <translation>Se uma chave pode ter caído em mãos erradas, abra a chave e escolha “Registrar vazamento”.</translation>
    </message>
    <message>
        <source>Go to the keys</source>
        <translation>Ir para as chaves</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeyColumnHead</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Situação</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeyDetail</name>
    <message>
        <source>Leaked</source>
        <translation>Vazada</translation>
    </message>
    <message>
        <source>Half rotated</source>
        <translation>Troca pela metade</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revogada</translation>
    </message>
    <message>
        <source>Active since %1</source>
        <translation>Ativa desde %1</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Ativa</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>sentence</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Make a new one in the provider’s dashboard, then put it in here.</source>
        <translation>Crie uma nova no painel do provedor e depois coloque-a aqui.</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Trocar</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas as chaves</translation>
    </message>
    <message>
        <source>Close the key</source>
        <translation>Fechar a chave</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Go on rotating</source>
        <comment>button</comment>
        <translation>Continuar a troca</translation>
    </message>
    <message>
        <source>Rotate</source>
        <comment>button</comment>
        <translation>Trocar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Hand off</source>
        <comment>button</comment>
        <translation>Repassar</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeyEditController</name>
    <message>
        <source>Saved %1</source>
        <comment>10:42</comment>
        <translation>Salvo às %1</translation>
    </message>
    <message>
        <source>Key removed</source>
        <translation>Chave removida</translation>
    </message>
    <message>
        <source>The key is back</source>
        <translation>A chave está de volta</translation>
    </message>
    <message>
        <source>Take a key from a file</source>
        <translation>Usar uma chave de um arquivo</translation>
    </message>
    <message>
        <source>Key files (%1)</source>
        <translation>Arquivos de chave (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeyEditorPage</name>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Gift cards</source>
        <translation>Vale-presente</translation>
    </message>
    <message>
        <source>Shop checkout</source>
        <translation>Checkout da loja</translation>
    </message>
    <message>
        <source>Stripe – Gift cards – Shop checkout – live</source>
        <translation>Stripe – Vale-presente – Checkout da loja – produção</translation>
    </message>
    <message>
        <source>Save and add another</source>
        <translation>Salvar e adicionar outra</translation>
    </message>
    <message>
        <source>Save key</source>
        <translation>Salvar chave</translation>
    </message>
    <message>
        <source>The key itself</source>
        <translation>A própria chave</translation>
    </message>
    <message>
        <source>A line break at the end of what you pasted was left out.</source>
        <translation>Uma quebra de linha no fim do que você colou ficou de fora.</translation>
    </message>
    <message>
        <source>That is not text, or more than 1 MiB of it. Copy the key alone.</source>
        <translation>Isso não é texto, ou passa de 1 MiB. Copie só a chave.</translation>
    </message>
    <message>
        <source>Stripe</source>
        <translation>Stripe</translation>
    </message>
    <message>
        <source>Live, Test or your own word</source>
        <translation>Produção, Teste ou uma palavra sua</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Ambiente</translation>
    </message>
    <message>
        <source>What is it for?</source>
        <translation>Para que serve?</translation>
    </message>
    <message>
        <source>Where is it used?</source>
        <translation>Onde é usada?</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Only the value and a name are required.</source>
        <translation>Só o valor e um nome são obrigatórios.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Locking has cleared the value. Paste it again; the rest is kept.</source>
        <translation>O bloqueio limpou o valor. Cole-o de novo; o resto continua aqui.</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Adicionar uma chave</translation>
    </message>
    <message>
        <source>Paste the key here</source>
        <translation>Cole a chave aqui</translation>
    </message>
    <message>
        <source>Edit the key</source>
        <translation>Editar a chave</translation>
    </message>
    <message>
        <source>Paste a new value here, or leave it as it is</source>
        <translation>Cole um novo valor aqui ou deixe como está</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Salvar alterações</translation>
    </message>
    <message>
        <source>“%1” has something that cannot be read.</source>
        <translation>“%1” tem algo que não dá para ler.</translation>
    </message>
    <message>
        <source>Paste again</source>
        <translation>Colar de novo</translation>
    </message>
    <message>
        <source>written from the answers above</source>
        <translation>escrito com as respostas acima</translation>
    </message>
    <message>
        <source>Take “%1”</source>
        <translation>Usar “%1”</translation>
    </message>
    <message>
        <source>good name</source>
        <translation>bom nome</translation>
    </message>
    <message>
        <source>Take the key from a file</source>
        <translation>Usar a chave de um arquivo</translation>
    </message>
    <message>
        <source>The key itself: %1</source>
        <translation>A própria chave: %1</translation>
    </message>
    <message>
        <source>That is not text, or more than 1 MiB of it. Choose the file that holds the key.</source>
        <translation>Isso não é texto, ou passa de 1 MiB. Escolha o arquivo que contém a chave.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeyFindingsCard</name>
    <message>
        <source>Act now</source>
        <translation>Aja agora</translation>
    </message>
    <message>
        <source>Soon</source>
        <translation>Em breve</translation>
    </message>
    <message>
        <source>Good to know</source>
        <translation>Bom saber</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Leave this finding out</source>
        <translation>Dispensar este aviso</translation>
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
        <translation>Todas as chaves</translation>
    </message>
    <message>
        <source>Next date</source>
        <translation>Próxima data</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Chaves</translation>
    </message>
    <message>
        <source>the best %1 of %2</source>
        <comment>500 of 10,000 keys</comment>
        <translation>as %1 melhores de %2</translation>
    </message>
    <message>
        <source>More keys fit. Type another letter to narrow them down.</source>
        <translation>Há mais chaves. Digite outra letra para restringir.</translation>
    </message>
    <message>
        <source>Filter: %1. Delete removes it.</source>
        <translation>Filtro: %1. A tecla Delete o remove.</translation>
    </message>
    <message>
        <source>No key fits these filters</source>
        <translation>Nenhuma chave com estes filtros</translation>
    </message>
    <message>
        <source>No key matches “%1”</source>
        <translation>Nenhuma chave com “%1”</translation>
    </message>
    <message>
        <source>Search looks at names, providers, places, tags and notes.</source>
        <translation>A busca olha nomes, provedores, lugares, etiquetas e notas.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpar filtros</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Adicionar um filtro</translation>
    </message>
    <message>
        <source>By provider</source>
        <translation>Por provedor</translation>
    </message>
    <message>
        <source>By environment</source>
        <translation>Por ambiente</translation>
    </message>
    <message>
        <source>By tag</source>
        <translation>Por etiqueta</translation>
    </message>
    <message>
        <source>By who has it</source>
        <translation>Por quem a tem</translation>
    </message>
    <message>
        <source>By what is due</source>
        <translation>Por prazo</translation>
    </message>
    <message>
        <source>With a finding</source>
        <translation>Com aviso</translation>
    </message>
    <message>
        <source>No key with these filters matches “%1”</source>
        <translation>Nenhuma chave com estes filtros e “%1”</translation>
    </message>
    <message>
        <source>Search all keys</source>
        <translation>Buscar em todas as chaves</translation>
    </message>
    <message>
        <source>Search “%1”</source>
        <translation>Buscar “%1”</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mais novas primeiro</translation>
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
        <translation>Sem grupos</translation>
    </message>
    <message>
        <source>By due date</source>
        <translation>Por prazo</translation>
    </message>
    <message>
        <source>By owner</source>
        <translation>Por responsável</translation>
    </message>
    <message>
        <source>Order of the list: %1</source>
        <translation>Ordem da lista: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>16 of 25 keys</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Show in the list</source>
        <translation>Mostrar na lista</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeySelectionController</name>
    <message>
        <source>Tagged “%1”</source>
        <translation>Etiqueta “%1”</translation>
    </message>
    <message>
        <source>No owner any more</source>
        <translation>Responsável removido</translation>
    </message>
    <message>
        <source>Owned by %1</source>
        <translation>Responsável %1</translation>
    </message>
    <message>
        <source>Rotation not planned any more</source>
        <translation>Sem troca planejada</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>Tagged “shop”: 7 keys</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing changed: the chosen keys have that already.</source>
        <translation>Nada foi alterado: as chaves escolhidas já têm isso.</translation>
    </message>
    <message>
        <source>Marked as revoked: %1.</source>
        <comment>Marked as revoked: 7 keys.</comment>
        <translation>Revogação anotada: %1.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::KeySelectionView</name>
    <message>
        <source>All keys</source>
        <translation>Todas as chaves</translation>
    </message>
    <message>
        <source>Hand off</source>
        <translation>Repassar</translation>
    </message>
    <message>
        <source>Mark as revoked</source>
        <translation>Marcar como revogadas</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Chosen keys</source>
        <translation>Chaves escolhidas</translation>
    </message>
    <message>
        <source>Not planned</source>
        <translation>Não planejada</translation>
    </message>
    <message>
        <source>Add tag</source>
        <translation>Adicionar etiqueta</translation>
    </message>
    <message>
        <source>Set owner</source>
        <translation>Definir responsável</translation>
    </message>
    <message>
        <source>Set rotation</source>
        <translation>Definir troca</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Troca</translation>
    </message>
    <message>
        <source>This is noted for good: a revoked key does not come back.</source>
        <translation>Isso fica anotado em definitivo: uma chave revogada não volta.</translation>
    </message>
    <message>
        <source>When they no longer work at their providers, say so here.</source>
        <translation>Quando não funcionarem mais nos provedores, diga aqui.</translation>
    </message>
    <message>
        <source>and 1 more</source>
        <translation>e mais 1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Mark 1 key as revoked</source>
        <translation>Marcar 1 chave como revogada</translation>
    </message>
    <message numerus="yes">
        <source>Mark %n keys as revoked</source>
        <translation>
            <numerusform>Marcar %n chave como revogada</numerusform>
            <numerusform>Marcar %n chaves como revogadas</numerusform>
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
        <translation>A área de transferência será limpa quando esta janela vier para a frente</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::LookHandoffStep</name>
    <message>
        <source>somebody who gave no name</source>
        <translation>alguém que não deu o nome</translation>
    </message>
    <message>
        <source>One key from %1</source>
        <translation>Uma chave de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n keys from %1</source>
        <translation>
            <numerusform>%n chave de %1</numerusform>
            <numerusform>%n chaves de %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Made on %1, to be used until %2.</source>
        <translation>Feito em %1, para usar até %2.</translation>
    </message>
    <message>
        <source>Made on %1.</source>
        <translation>Feito em %1.</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Incluir</translation>
    </message>
    <message>
        <source>Take in %1</source>
        <translation>Incluir %1</translation>
    </message>
    <message>
        <source>You already have this value: %1.</source>
        <translation>Você já tem este valor: %1.</translation>
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
        <translation>Barra de menus</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::NameStep</name>
    <message>
        <source>The name of your business</source>
        <translation>O nome da sua empresa</translation>
    </message>
    <message>
        <source>Choose another folder</source>
        <translation>Escolher outra pasta</translation>
    </message>
    <message>
        <source>Name your wallet</source>
        <translation>Dê um nome ao cofre</translation>
    </message>
    <message>
        <source>It is one file. You can copy it, back it up and take it with you like any other.</source>
        <translation>É um arquivo só. Você pode copiá-lo, fazer backup e levá-lo como qualquer outro.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>In %1</source>
        <translation>Em %1</translation>
    </message>
    <message>
        <source>The wallet has no name. Your business’s will do.</source>
        <translation>O cofre não tem nome. Pode ser o da sua empresa.</translation>
    </message>
    <message>
        <source>There is a wallet of that name already. Choose another name or folder.</source>
        <translation>Já existe um cofre com esse nome. Escolha outro nome ou pasta.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::NewWalletPage</name>
    <message>
        <source>Choose a password</source>
        <translation>Escolha uma senha</translation>
    </message>
    <message>
        <source>It opens everything, and nobody can reset it: not us, not a support desk. The next step makes a sheet for the day you forget it.</source>
        <translation>Ela abre tudo, e ninguém pode redefini-la: nem nós, nem o suporte. A próxima etapa cria uma folha para o dia em que você a esquecer.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>New wallet</source>
        <translation>Novo cofre</translation>
    </message>
    <message>
        <source>Nothing leaves this computer.</source>
        <translation>Nada sai deste computador.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Make the wallet</source>
        <translation>Criar o cofre</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <comment>Juniper &amp; Pine, in Documents</comment>
        <translation>%1, em %2</translation>
    </message>
    <message>
        <source>Name and place</source>
        <translation>Nome e lugar</translation>
    </message>
    <message>
        <source>What it is called, where it lies</source>
        <translation>Como se chama, onde fica</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>The way in, every day</source>
        <translation>A entrada de todo dia</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Folha de recuperação</translation>
    </message>
    <message>
        <source>The way in when it is forgotten</source>
        <translation>A entrada quando a senha é esquecida</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Add your first key</source>
        <translation>Adicionar a primeira chave</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::NotesPart</name>
    <message>
        <source>shop, money</source>
        <translation>loja, dinheiro</translation>
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
        <translation>Notas e etiquetas</translation>
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
        <translation>Abrir um repasse</translation>
    </message>
    <message>
        <source>Encrypted files (*.age *.txt *.asc)</source>
        <translation>Arquivos criptografados (*.age *.txt *.asc)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Choose a key file</source>
        <translation>Escolher um arquivo de chave</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::OpenHandoffPage</name>
    <message>
        <source>Open a handoff</source>
        <translation>Abrir um repasse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>somebody who gave no name</source>
        <translation>alguém que não deu o nome</translation>
    </message>
    <message>
        <source>The file is sealed for a public key. Open the wallet that it belongs to, or choose the key’s file.</source>
        <translation>O arquivo está lacrado para uma chave pública. Abra o cofre a que ela pertence ou escolha o arquivo da chave.</translation>
    </message>
    <message>
        <source>The file is sealed for another key than this wallet’s. Choose that key’s file, or ask for it again.</source>
        <translation>O arquivo está lacrado para outra chave, não a deste cofre. Escolha o arquivo dessa chave ou peça que enviem de novo.</translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation>Escolher o arquivo</translation>
    </message>
    <message>
        <source>Look inside</source>
        <translation>Ver o conteúdo</translation>
    </message>
    <message>
        <source>Values stay masked</source>
        <translation>Os valores seguem ocultos</translation>
    </message>
    <message>
        <source>Make a wallet for them</source>
        <translation>Criar um cofre para elas</translation>
    </message>
    <message>
        <source>Take them in</source>
        <translation>Incluir no cofre</translation>
    </message>
    <message>
        <source>Takes three minutes</source>
        <translation>Leva três minutos</translation>
    </message>
    <message>
        <source>Can be undone</source>
        <translation>Pode ser desfeito</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abrindo…</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Create a wallet</source>
        <translation>Criar um cofre</translation>
    </message>
    <message>
        <source>Taking in…</source>
        <translation>Incluindo…</translation>
    </message>
    <message>
        <source>Take in one key</source>
        <translation>Incluir uma chave</translation>
    </message>
    <message numerus="yes">
        <source>Take in %n keys</source>
        <translation>
            <numerusform>Incluir %n chave</numerusform>
            <numerusform>Incluir %n chaves</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Mostrar todas as chaves</translation>
    </message>
    <message>
        <source>Nothing is stored so far. A wallet keeps them locked.</source>
        <translation>Nada foi guardado até agora. Um cofre as mantém trancadas.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::OpenNotesBar</name>
    <message>
        <source>This file is older than the one you last saved here.</source>
        <translation>Este arquivo é mais antigo que o último que você salvou aqui.</translation>
    </message>
    <message>
        <source>One change is missing. Open the newer file if you have it; going on from here loses it.</source>
        <translation>Falta uma alteração. Abra o arquivo mais novo, se o tiver; quem continua daqui a perde.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are missing. Open the newer file if you have it; going on from here loses them.</source>
        <translation>
            <numerusform>Falta %n alteração. Abra o arquivo mais novo, se o tiver; quem continua daqui a perde.</numerusform>
            <numerusform>Faltam %n alterações. Abra o arquivo mais novo, se o tiver; quem continua daqui as perde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open another wallet</source>
        <translation>Abrir outro cofre</translation>
    </message>
    <message>
        <source>This wallet can be read, not changed.</source>
        <translation>Este cofre pode ser lido, mas não alterado.</translation>
    </message>
    <message>
        <source>The file or its folder is protected against writing. What you copy or show is not written to the history.</source>
        <translation>O arquivo ou a pasta está protegido contra gravação. O que você copiar ou mostrar não vai para o histórico.</translation>
    </message>
    <message>
        <source>A damaged part of the file was repaired from its second copy.</source>
        <translation>Uma parte danificada do arquivo foi reparada com a segunda cópia.</translation>
    </message>
    <message>
        <source>Nothing is missing. If it happens again, the disk may be failing: keep a backup elsewhere.</source>
        <translation>Não falta nada. Se acontecer de novo, o disco pode estar falhando: guarde um backup em outro lugar.</translation>
    </message>
    <message>
        <source>This wallet was brought up to date for this version of Keyfold.</source>
        <translation>Este cofre foi atualizado para esta versão do Keyfold.</translation>
    </message>
    <message>
        <source>A copy from before lies in %1.</source>
        <translation>Uma cópia de antes está em %1.</translation>
    </message>
    <message>
        <source>The password is still the forgotten one.</source>
        <translation>A senha ainda é a esquecida.</translation>
    </message>
    <message>
        <source>Until you choose another, only the recovery sheet opens this wallet for you.</source>
        <translation>Até você escolher outra, só a folha de recuperação abre este cofre para você.</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Escolher uma nova senha</translation>
    </message>
    <message>
        <source>The backup is in the wallet’s place now.</source>
        <translation>O backup agora está no lugar do cofre.</translation>
    </message>
    <message>
        <source>What was there before is kept as %1.</source>
        <translation>O que estava ali antes ficou guardado como %1.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::OriginPart</name>
    <message>
        <source>Which of your accounts there</source>
        <translation>Qual das suas contas lá</translation>
    </message>
    <message>
        <source>Who looks after it</source>
        <translation>Quem cuida dela</translation>
    </message>
    <message>
        <source>How it came to you</source>
        <translation>Como chegou a você</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Criada em</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Conta</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Responsável</translation>
    </message>
    <message>
        <source>Where it came from</source>
        <translation>De onde veio</translation>
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
        <translation>As formas de desbloqueio não puderam ser lidas</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Pessoa adicionada</translation>
    </message>
    <message>
        <source>Password changed</source>
        <translation>Senha alterada</translation>
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
        <translation>Alterar a senha</translation>
    </message>
    <message>
        <source>As it is to stand in the history</source>
        <translation>Como deve aparecer no histórico</translation>
    </message>
    <message>
        <source>Whose password was forgotten</source>
        <translation>De quem era a senha esquecida</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Present password</source>
        <translation>Senha atual</translation>
    </message>
    <message>
        <source>Choose a new password</source>
        <translation>Escolha uma nova senha</translation>
    </message>
    <message>
        <source>You came in with the recovery sheet. The forgotten password stops working; the sheet goes on working.</source>
        <translation>Você entrou com a folha de recuperação. A senha esquecida deixa de funcionar; a folha continua valendo.</translation>
    </message>
    <message>
        <source>The old one stops working in this file. Copies made before still open with it.</source>
        <translation>A antiga deixa de funcionar neste arquivo. Cópias feitas antes ainda abrem com ela.</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Adicionar uma pessoa</translation>
    </message>
    <message>
        <source>A password of their own opens the whole wallet. The history tells who did what.</source>
        <translation>Uma senha própria abre o cofre inteiro. O histórico diz quem fez o quê.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Adicionar esta pessoa</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>That is not the present password.</source>
        <translation>Essa não é a senha atual.</translation>
    </message>
    <message>
        <source>The person has no name. The history will call them by it.</source>
        <translation>Falta o nome da pessoa. É com ele que ela aparece no histórico.</translation>
    </message>
    <message>
        <source>Type the present password first, so that nobody else can change it.</source>
        <translation>Digite primeiro a senha atual, para que ninguém mais possa alterá-la.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PasswordStep</name>
    <message>
        <source>Strong</source>
        <translation>Forte</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Boa</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Razoável</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Fraca</translation>
    </message>
    <message>
        <source>A thief with the file would need minutes. Three more words make it centuries.</source>
        <translation>Um ladrão com o arquivo levaria minutos. Com mais três palavras, séculos.</translation>
    </message>
    <message>
        <source>A thief with the file would need hours. Three more words make it centuries.</source>
        <translation>Um ladrão com o arquivo levaria horas. Com mais três palavras, séculos.</translation>
    </message>
    <message>
        <source>A thief with the file would need a few days. Three more words make it centuries.</source>
        <translation>Um ladrão com o arquivo levaria alguns dias. Com mais três palavras, séculos.</translation>
    </message>
    <message>
        <source>A thief with the file would need months. Two more words make it centuries.</source>
        <translation>Um ladrão com o arquivo levaria meses. Com mais duas palavras, séculos.</translation>
    </message>
    <message>
        <source>Guessing it would take years.</source>
        <translation>Adivinhá-la levaria anos.</translation>
    </message>
    <message>
        <source>Guessing it would take centuries.</source>
        <translation>Adivinhá-la levaria séculos.</translation>
    </message>
    <message>
        <source>Use this passphrase</source>
        <translation>Usar esta frase secreta</translation>
    </message>
    <message>
        <source>Same</source>
        <translation>Iguais</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Senha de novo</translation>
    </message>
    <message>
        <source>A passphrase made for you</source>
        <translation>Uma frase secreta feita para você</translation>
    </message>
    <message>
        <source>Another one</source>
        <translation>Outra</translation>
    </message>
    <message>
        <source>A passphrase of seven words, shown on screen</source>
        <translation>Uma frase secreta de sete palavras, visível na tela</translation>
    </message>
    <message>
        <source>Seven words, easy to type. Write it down until you know it.</source>
        <translation>Sete palavras, fáceis de digitar. Anote-a até saber de cor.</translation>
    </message>
    <message>
        <source>The password is empty. Type one, or take the passphrase made for you.</source>
        <translation>A senha está vazia. Digite uma ou use a frase secreta feita para você.</translation>
    </message>
    <message>
        <source>Type it once more, so that a slip is found now.</source>
        <translation>Digite mais uma vez, para achar logo um erro de digitação.</translation>
    </message>
    <message>
        <source>The two are not the same. Type it once more.</source>
        <translation>As duas não são iguais. Digite mais uma vez.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PasteStep</name>
    <message>
        <source>Paste the new key</source>
        <translation>Cole a nova chave</translation>
    </message>
    <message>
        <source>It becomes the key that Keyfold copies. The old one is kept beside it until you are done.</source>
        <translation>Ela passa a ser a chave que o Keyfold copia. A antiga fica guardada ao lado até você terminar.</translation>
    </message>
    <message>
        <source>Paste the new key here</source>
        <translation>Cole a nova chave aqui</translation>
    </message>
    <message>
        <source>Leave it empty if it stays as it is</source>
        <translation>Deixe vazio se continuar como está</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Colar</translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>Colar %1</translation>
    </message>
    <message>
        <source>This is the old key. Make a new one at %1, then paste it here.</source>
        <translation>Esta é a chave antiga. Crie uma nova em %1 e cole-a aqui.</translation>
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
        <translation>Partes do que foi colado</translation>
    </message>
    <message>
        <source>Kept as one value. %1</source>
        <translation>Mantido como um só valor. %1</translation>
    </message>
    <message>
        <source>Take it apart</source>
        <translation>Separar as partes</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Deixar %1 de fora</translation>
    </message>
    <message>
        <source>Keep it as one value</source>
        <translation>Manter como um só valor</translation>
    </message>
    <message>
        <source>Only this part is kept: %1.</source>
        <translation>Só esta parte é mantida: %1.</translation>
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
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>access ended, still knows the value</source>
        <translation>acesso encerrado, ainda conhece o valor</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até %1</translation>
    </message>
    <message>
        <source>Who has it</source>
        <translation>Quem a tem</translation>
    </message>
    <message>
        <source>Note a person</source>
        <translation>Anotar uma pessoa</translation>
    </message>
    <message>
        <source>only you</source>
        <translation>só você</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PeopleController</name>
    <message>
        <source>Access ended. They still know the value until it is rotated.</source>
        <translation>Acesso encerrado. A pessoa ainda conhece o valor até a troca.</translation>
    </message>
    <message>
        <source>Noted. Rotate what they know, riskiest first.</source>
        <translation>Anotado. Troque o que a pessoa conhece, o mais arriscado primeiro.</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Pessoa adicionada: %1</translation>
    </message>
    <message>
        <source>Noted who has the key</source>
        <translation>Anotado quem tem a chave</translation>
    </message>
    <message>
        <source>Changed %1</source>
        <translation>Pessoa alterada: %1</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Tudo como antes</translation>
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
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Adicionar uma pessoa</translation>
    </message>
    <message>
        <source>Nobody but you, as far as Keyfold knows</source>
        <translation>Ninguém além de você, até onde o Keyfold sabe</translation>
    </message>
    <message>
        <source>Note who else has a key. When they leave, you see at once what to replace.</source>
        <translation>Anote quem mais tem uma chave. Quando sair, você vê na hora o que trocar.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PersonView</name>
    <message>
        <source>%1 knows none of your keys.</source>
        <translation>%1 não conhece nenhuma das suas chaves.</translation>
    </message>
    <message>
        <source>%1 knows %2. Each is put on a list to be rotated, riskiest first.</source>
        <translation>%1 conhece %2. Todas entram na lista de troca, as mais arriscadas primeiro.</translation>
    </message>
    <message>
        <source>That they left is noted in the history and cannot be taken back.</source>
        <translation>A saída fica anotada no histórico e não pode ser desfeita.</translation>
    </message>
    <message>
        <source>Note a key they have</source>
        <translation>Anotar uma chave</translation>
    </message>
    <message>
        <source>They leave</source>
        <translation>Vai sair</translation>
    </message>
    <message>
        <source>They stay</source>
        <translation>Vai ficar</translation>
    </message>
    <message>
        <source>May use</source>
        <translation>Pode usar</translation>
    </message>
    <message>
        <source>Keys they may use</source>
        <translation>Chaves que pode usar</translation>
    </message>
    <message>
        <source>Still to rotate, riskiest first</source>
        <translation>A trocar, as mais arriscadas primeiro</translation>
    </message>
    <message>
        <source>Keys still to rotate</source>
        <translation>Chaves a trocar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Prontas</translation>
    </message>
    <message>
        <source>Keys that are done</source>
        <translation>Chaves prontas</translation>
    </message>
    <message>
        <source>Note that they left</source>
        <translation>Anotar a saída</translation>
    </message>
    <message>
        <source>Keys done</source>
        <translation>Chaves prontas</translation>
    </message>
    <message>
        <source>Left on %1</source>
        <translation>Saiu em %1</translation>
    </message>
    <message>
        <source>%1 of %2 keys done</source>
        <translation>%1 de %2 chaves prontas</translation>
    </message>
    <message>
        <source>%1 holds none of your keys any more.</source>
        <translation>%1 não tem mais nenhuma das suas chaves.</translation>
    </message>
    <message>
        <source>%1 holds none of your keys.</source>
        <translation>%1 não tem nenhuma das suas chaves.</translation>
    </message>
    <message>
        <source>Ask for a key</source>
        <translation>Pedir uma chave</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Handoffs are sealed for %1</source>
        <comment>a public key</comment>
        <translation>Repasses são lacrados para %1</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PlacesStep</name>
    <message>
        <source>Update the places that use it</source>
        <translation>Atualize os lugares que a usam</translation>
    </message>
    <message>
        <source>Both keys work until you revoke the old one, so nothing stops while you change over.</source>
        <translation>As duas chaves funcionam até você revogar a antiga; nada para enquanto você atualiza.</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nova chave</translation>
    </message>
    <message>
        <source>Old key</source>
        <translation>Chave antiga</translation>
    </message>
    <message>
        <source>still works</source>
        <translation>ainda funciona</translation>
    </message>
    <message>
        <source>No place is noted.</source>
        <translation>Nenhum lugar anotado.</translation>
    </message>
    <message>
        <source>Put the new key wherever the old one is used, then go on.</source>
        <translation>Ponha a nova chave onde a antiga é usada e depois continue.</translation>
    </message>
    <message>
        <source>Places: %1 of %2 done</source>
        <translation>Lugares: %1 de %2 prontos</translation>
    </message>
    <message>
        <source>Try one real thing in each place</source>
        <translation>Teste algo real em cada lugar</translation>
    </message>
    <message>
        <source>before you go on: a small refund, for instance.</source>
        <translation>antes de continuar: um pequeno reembolso, por exemplo.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the new key</source>
        <translation>Copiar a nova chave</translation>
    </message>
    <message>
        <source>%1 has the new key</source>
        <translation>%1 tem a nova chave</translation>
    </message>
    <message>
        <source>Copy as %1=…</source>
        <translation>Copiar como %1=…</translation>
    </message>
    <message>
        <source>Copy the new key for %1</source>
        <translation>Copiar a nova chave para %1</translation>
    </message>
    <message>
        <source>Copy %1 with the new key for %2</source>
        <translation>Copiar %1 com a nova chave para %2</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PowersPart</name>
    <message>
        <source>Invoices: write, Customers: read</source>
        <translation>Faturas: escrita, Clientes: leitura</translation>
    </message>
    <message>
        <source>Internet addresses or networks, with commas between</source>
        <translation>Endereços de internet ou redes, separados por vírgulas</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Não informado</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Nível</translation>
    </message>
    <message>
        <source>Rights, as the provider calls them</source>
        <translation>Permissões, com os nomes do provedor</translation>
    </message>
    <message>
        <source>Allowed addresses</source>
        <translation>Endereços permitidos</translation>
    </message>
    <message>
        <source>What it may do</source>
        <translation>O que pode fazer</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PublicKeyCard</name>
    <message>
        <source>Make my public key</source>
        <translation>Criar minha chave pública</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Your public key</source>
        <translation>Sua chave pública</translation>
    </message>
    <message>
        <source>Copy your public key</source>
        <translation>Copiar sua chave pública</translation>
    </message>
    <message>
        <source>What is sealed for it opens in this wallet alone. Anybody may know it.</source>
        <translation>O que é lacrado para ela só abre neste cofre. Qualquer pessoa pode conhecê-la.</translation>
    </message>
    <message>
        <source>With a public key, others can send you keys without a passphrase.</source>
        <translation>Com uma chave pública, outros podem enviar chaves a você sem frase secreta.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::PutOffController</name>
    <message>
        <source>Rotation put off</source>
        <translation>Troca adiada</translation>
    </message>
    <message>
        <source>Rotation not put off any more</source>
        <translation>Adiamento da troca cancelado</translation>
    </message>
    <message>
        <source>Finding left out</source>
        <translation>Aviso dispensado</translation>
    </message>
    <message>
        <source>Finding shown again</source>
        <translation>Aviso reativado</translation>
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
        <translation>Por quê</translation>
    </message>
    <message>
        <source>Leave this finding out</source>
        <translation>Dispensar este aviso</translation>
    </message>
    <message>
        <source>Put the rotation off</source>
        <translation>Adiar a troca</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>KEY. Finding</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Until (empty: for good)</source>
        <translation>Até (vazio: em definitivo)</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dispensar aviso</translation>
    </message>
    <message>
        <source>Put it off</source>
        <translation>Adiar troca</translation>
    </message>
    <message>
        <source>Say why, for whoever looks at it later.</source>
        <translation>Diga por quê, para quem olhar depois.</translation>
    </message>
    <message>
        <source>The day has to be after today and within a year.</source>
        <translation>O dia precisa ser depois de hoje e dentro de um ano.</translation>
    </message>
    <message>
        <source>That is no day to come.</source>
        <translation>Essa não é uma data futura.</translation>
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
        <translation>%1, desbloqueio rápido</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ReadyStep</name>
    <message>
        <source>Add your first key</source>
        <translation>Adicionar a primeira chave</translation>
    </message>
    <message>
        <source>Making the wallet</source>
        <translation>Criando o cofre</translation>
    </message>
    <message>
        <source>Look around</source>
        <translation>Dar uma olhada</translation>
    </message>
    <message>
        <source>Making the wallet…</source>
        <translation>Criando o cofre…</translation>
    </message>
    <message>
        <source>A few seconds: Keyfold measures how hard guessing can be made on this computer.</source>
        <translation>Alguns segundos: o Keyfold mede o quanto pode dificultar a adivinhação neste computador.</translation>
    </message>
    <message>
        <source>%1 is ready</source>
        <translation>%1 está pronto</translation>
    </message>
    <message>
        <source>Start with the key that could cost you most: payments, mail, your shop.</source>
        <translation>Comece pela chave que mais pode custar: pagamentos, e-mail, sua loja.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RecognisedCard</name>
    <message>
        <source>What was pasted</source>
        <translation>O que foi colado</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconhecida</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Sem certeza</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RecoveryPage</name>
    <message>
        <source>Keep the present one</source>
        <translation>Manter a atual</translation>
    </message>
    <message>
        <source>Use this sheet</source>
        <translation>Usar esta folha</translation>
    </message>
    <message>
        <source>Sheets printed before stop working when you use this one.</source>
        <translation>As folhas impressas antes deixam de funcionar quando você usa esta.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RecoveryStep</name>
    <message>
        <source>Print the sheet</source>
        <translation>Imprimir a folha</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salvar como PDF</translation>
    </message>
    <message>
        <source>Recovery key, shown on screen. Save it as a PDF to have it read to you.</source>
        <translation>Chave de recuperação, visível na tela. Salve-a como PDF para ouvi-la.</translation>
    </message>
    <message>
        <source>Keep the recovery sheet</source>
        <translation>Guarde a folha de recuperação</translation>
    </message>
    <message>
        <source>It opens the wallet on the day the password is forgotten. Print it and put it where you keep contracts, not beside the computer.</source>
        <translation>Ela abre o cofre no dia em que a senha for esquecida. Imprima e deixe onde você guarda contratos, não ao lado do computador.</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Chave de recuperação</translation>
    </message>
    <message>
        <source>Or copy it by hand, group by group.</source>
        <translation>Ou copie à mão, grupo por grupo.</translation>
    </message>
    <message>
        <source>Saved as %1. Print it, then delete the file: it is a secret, to be kept on paper alone.</source>
        <translation>Salva como %1. Imprima e apague o arquivo: é um segredo, para guardar só em papel.</translation>
    </message>
    <message>
        <source>Sent to the printer. Look at the paper before you go on.</source>
        <translation>Enviada à impressora. Veja o papel antes de continuar.</translation>
    </message>
    <message>
        <source>The printer did not take the sheet. Look whether it is on, or save the sheet as PDF.</source>
        <translation>A impressora não aceitou a folha. Veja se está ligada ou salve a folha como PDF.</translation>
    </message>
    <message>
        <source>%1 – recovery sheet.pdf</source>
        <translation>%1 – folha de recuperação.pdf</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ReportLeakForm</name>
    <message>
        <source>Report a leak</source>
        <translation>Registrar vazamento</translation>
    </message>
    <message>
        <source>Report the leak</source>
        <translation>Registrar o vazamento</translation>
    </message>
    <message>
        <source>Seen in a forwarded e-mail, by Petra</source>
        <translation>Vista em um e-mail encaminhado, por Petra</translation>
    </message>
    <message>
        <source>First stop the key, then find out what happened. Keyfold keeps count of the steps.</source>
        <translation>Primeiro pare a chave, depois descubra o que houve. O Keyfold acompanha as etapas.</translation>
    </message>
    <message>
        <source>How it came out (may be left out)</source>
        <translation>Como vazou (pode ficar vazio)</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RequestController</name>
    <message>
        <source>Copied. It is no secret, and stays on the clipboard.</source>
        <translation>Copiado. Não é segredo e fica na área de transferência.</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Salvar o pedido</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>key request.txt</source>
        <comment>file name</comment>
        <translation>pedido de chave.txt</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RequestPage</name>
    <message>
        <source>Ask for a key</source>
        <translation>Pedir uma chave</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Say what you need</source>
        <translation>Dizer do que precisa</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Pedir a %1</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Enviar o pedido</translation>
    </message>
    <message>
        <source>As text or as a file</source>
        <translation>Como texto ou arquivo</translation>
    </message>
    <message>
        <source>Write the request</source>
        <translation>Escrever o pedido</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RestoreForm</name>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Restore this one</source>
        <translation>Restaurar este</translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation>Restaurando</translation>
    </message>
    <message>
        <source>It is opened and checked first. Changes made since then are not in it. What lies in the wallet’s place now is kept beside it, under another name.</source>
        <translation>Ele é aberto e verificado primeiro. As alterações feitas depois não estão nele. O que está agora no lugar do cofre fica guardado ao lado, com outro nome.</translation>
    </message>
    <message>
        <source>Restore the backup of %1</source>
        <translation>Restaurar o backup de %1</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>Password of the backup</source>
        <translation>Senha do backup</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Chave de recuperação</translation>
    </message>
    <message>
        <source>The password it had then</source>
        <translation>A senha que ele tinha na época</translation>
    </message>
    <message>
        <source>Recovery key, eight groups of four</source>
        <translation>Chave de recuperação, oito grupos de quatro</translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation>Usar a folha de recuperação</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Usar a senha</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RotateController</name>
    <message>
        <source>No browser could be opened. Go to %1 yourself.</source>
        <translation>Não deu para abrir um navegador. Acesse %1 diretamente.</translation>
    </message>
    <message>
        <source>The new key is in. The old one is kept beside it.</source>
        <translation>A nova chave está aqui. A antiga fica guardada ao lado.</translation>
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
            <numerusform>Faltam %n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave for later</source>
        <translation>Deixar para depois</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Finish, revoke later</source>
        <translation>Concluir e revogar depois</translation>
    </message>
    <message>
        <source>Rotate</source>
        <translation>Trocar</translation>
    </message>
    <message>
        <source>This is a key that was used here before. Make a new one at %1, then paste it here.</source>
        <translation>Esta chave já foi usada aqui. Crie uma nova em %1 e cole-a aqui.</translation>
    </message>
    <message>
        <source>All keys › %1</source>
        <translation>Todas as chaves › %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Make a new key</source>
        <translation>Criar uma nova chave</translation>
    </message>
    <message>
        <source>Paste the new key</source>
        <translation>Colar a nova chave</translation>
    </message>
    <message>
        <source>The old one is kept</source>
        <translation>A antiga fica guardada</translation>
    </message>
    <message>
        <source>Update the places</source>
        <translation>Atualizar os lugares</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 de %2 prontos</translation>
    </message>
    <message>
        <source>Revoke the old key</source>
        <translation>Revogar a chave antiga</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Em %1</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>No next date</source>
        <translation>Sem próxima data</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Everything is kept. Home reminds you.</source>
        <translation>Tudo fica guardado. O Início lembra você.</translation>
    </message>
    <message>
        <source>I have the new key</source>
        <translation>Já tenho a nova chave</translation>
    </message>
    <message>
        <source>Save the new key</source>
        <translation>Salvar a nova chave</translation>
    </message>
    <message>
        <source>I have revoked it</source>
        <translation>Já revoguei</translation>
    </message>
    <message>
        <source>Back to the key</source>
        <translation>Voltar à chave</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RotateStep</name>
    <message>
        <source>Today, %1</source>
        <translation>Hoje, %1</translation>
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
        <translation>A chave foi trocada</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::RotationPart</name>
    <message>
        <source>Not planned</source>
        <translation>Não planejada</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Trocar</translation>
    </message>
    <message>
        <source>Expires at the provider</source>
        <translation>Expira no provedor</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Troca</translation>
    </message>
    <message>
        <source>%1, expires on %2</source>
        <translation>%1, expira em %2</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::ScreenLockMonitor</name>
    <message>
        <source>Locking the wallet</source>
        <translation>Bloqueando o cofre</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SearchEntry</name>
    <message>
        <source>Words, or filters such as provider:stripe, env:live, tag:shop, with:Mika, due:30 and has:finding</source>
        <translation>Palavras ou filtros como provider:stripe, env:live, tag:loja, with:Mika, due:30 e has:finding</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SearchField</name>
    <message>
        <source>Clear search</source>
        <translation>Limpar busca</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Search names, providers, places, people</source>
        <translation>Buscar nomes, provedores, lugares, pessoas</translation>
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
        <translation>Colar</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n linha</numerusform>
            <numerusform>%n linhas</numerusform>
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
            <numerusform>Valor visível por %n segundo</numerusform>
            <numerusform>Valor visível por %n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Hidden value</source>
        <translation>Valor oculto</translation>
    </message>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n linha</numerusform>
            <numerusform>%n linhas</numerusform>
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
        <translation>Salvar como arquivo</translation>
    </message>
    <message>
        <source>Send the request</source>
        <translation>Envie o pedido</translation>
    </message>
    <message>
        <source>It holds no secret: send it as you like. When the answer comes, drop it onto this window, and it says what you asked for.</source>
        <translation>Não contém segredo: envie como quiser. Quando a resposta chegar, solte-a nesta janela, e ela diz o que você pediu.</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SettingsController</name>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Remove the recovery sheet</source>
        <translation>Remover a folha de recuperação</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Remover %1</translation>
    </message>
    <message>
        <source>The printed sheet no longer opens this wallet. Copies of the file made before still open with it.</source>
        <translation>A folha impressa não abre mais este cofre. Cópias do arquivo feitas antes ainda abrem com ela.</translation>
    </message>
    <message>
        <source>%1 can no longer open this wallet. Copies of the file that exist already stay open to this password.</source>
        <translation>%1 não pode mais abrir este cofre. Cópias do arquivo que já existem continuam abrindo com essa senha.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Way to unlock removed</source>
        <translation>Forma de desbloqueio removida</translation>
    </message>
    <message>
        <source>The new recovery sheet works</source>
        <translation>A nova folha de recuperação já vale</translation>
    </message>
    <message>
        <source>%1 – copy.keyfold</source>
        <translation>%1 – cópia.keyfold</translation>
    </message>
    <message>
        <source>Copied, and checked</source>
        <translation>Copiado e verificado</translation>
    </message>
    <message>
        <source>Quick unlock is on</source>
        <translation>Desbloqueio rápido ativado</translation>
    </message>
    <message>
        <source>Quick unlock is off</source>
        <translation>Desbloqueio rápido desativado</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SettingsPage</name>
    <message>
        <source>Section of the settings</source>
        <translation>Seção das configurações</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro ou escuro</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>One try takes %1 MiB of memory and %2 passes: whoever has the file pays this for every guess.</source>
        <translation>Cada tentativa usa %1 MiB de memória e %2 passagens: quem tiver o arquivo paga isso a cada palpite.</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>Ways to unlock</source>
        <translation>Formas de desbloqueio</translation>
    </message>
    <message>
        <source>Each way opens the whole wallet. The history records which one was used.</source>
        <translation>Cada forma abre o cofre inteiro. O histórico registra qual foi usada.</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Bloqueio</translation>
    </message>
    <message>
        <source>A locked wallet has no value in memory that could be read.</source>
        <translation>Um cofre bloqueado não tem na memória nenhum valor que possa ser lido.</translation>
    </message>
    <message>
        <source>Lock when nothing is done</source>
        <translation>Bloquear sem atividade</translation>
    </message>
    <message>
        <source>Keyboard and mouse count</source>
        <translation>Teclado e mouse contam</translation>
    </message>
    <message>
        <source>After 1 minute</source>
        <translation>Após 1 minuto</translation>
    </message>
    <message>
        <source>After 2 minutes</source>
        <translation>Após 2 minutos</translation>
    </message>
    <message>
        <source>After 5 minutes</source>
        <translation>Após 5 minutos</translation>
    </message>
    <message>
        <source>After 10 minutes</source>
        <translation>Após 10 minutos</translation>
    </message>
    <message>
        <source>After 15 minutes</source>
        <translation>Após 15 minutos</translation>
    </message>
    <message>
        <source>After 30 minutes</source>
        <translation>Após 30 minutos</translation>
    </message>
    <message>
        <source>After an hour</source>
        <translation>Após uma hora</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Lock with the screen</source>
        <translation>Bloquear com a tela</translation>
    </message>
    <message>
        <source>Going to sleep and changing the user lock always</source>
        <translation>Suspender ou mudar de usuário sempre bloqueia</translation>
    </message>
    <message>
        <source>Copying</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>A value leaves the clipboard by itself, and the screen too.</source>
        <translation>Um valor sai sozinho da área de transferência, e também da tela.</translation>
    </message>
    <message>
        <source>Clear the clipboard</source>
        <translation>Limpar a área de transferência</translation>
    </message>
    <message>
        <source>Also on lock and on quit</source>
        <translation>Também ao bloquear e ao sair</translation>
    </message>
    <message>
        <source>After 10 seconds</source>
        <translation>Após 10 segundos</translation>
    </message>
    <message>
        <source>After 20 seconds</source>
        <translation>Após 20 segundos</translation>
    </message>
    <message>
        <source>After 30 seconds</source>
        <translation>Após 30 segundos</translation>
    </message>
    <message>
        <source>After a minute</source>
        <translation>Após um minuto</translation>
    </message>
    <message>
        <source>Hide a shown value</source>
        <translation>Ocultar um valor visível</translation>
    </message>
    <message>
        <source>Leaving the key hides it at once</source>
        <translation>Ao sair da chave, ele some na hora</translation>
    </message>
    <message>
        <source>After 5 seconds</source>
        <translation>Após 5 segundos</translation>
    </message>
    <message>
        <source>After 15 seconds</source>
        <translation>Após 15 segundos</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Troca</translation>
    </message>
    <message>
        <source>How long a key may live where it has no period of its own.</source>
        <translation>Quanto tempo uma chave pode durar se não tiver prazo próprio.</translation>
    </message>
    <message>
        <source>Every 30 days</source>
        <translation>A cada 30 dias</translation>
    </message>
    <message>
        <source>Every 60 days</source>
        <translation>A cada 60 dias</translation>
    </message>
    <message>
        <source>Every 90 days</source>
        <translation>A cada 90 dias</translation>
    </message>
    <message>
        <source>Every 180 days</source>
        <translation>A cada 180 dias</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Todo ano</translation>
    </message>
    <message>
        <source>Most keys</source>
        <translation>Maioria das chaves</translation>
    </message>
    <message>
        <source>The usual period</source>
        <translation>O prazo usual</translation>
    </message>
    <message>
        <source>Keys that can do everything, or move money</source>
        <translation>Chaves que podem tudo ou movimentam dinheiro</translation>
    </message>
    <message>
        <source>Better more often</source>
        <translation>Melhor com mais frequência</translation>
    </message>
    <message>
        <source>Wipe old values</source>
        <translation>Apagar valores antigos</translation>
    </message>
    <message>
        <source>Counted from their revocation</source>
        <translation>A contar da revogação</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Na hora</translation>
    </message>
    <message>
        <source>After 7 days</source>
        <translation>Após 7 dias</translation>
    </message>
    <message>
        <source>After 30 days</source>
        <translation>Após 30 dias</translation>
    </message>
    <message>
        <source>After 90 days</source>
        <translation>Após 90 dias</translation>
    </message>
    <message>
        <source>Names of keys</source>
        <translation>Nomes das chaves</translation>
    </message>
    <message>
        <source>A name that says what a key is for is worth more than any note.</source>
        <translation>Um nome que diz para que serve a chave vale mais que qualquer nota.</translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>{provider}, {purpose}, {consumer} and {environment} are filled in; [what stands in brackets] is left out when there is nothing to fill in.</source>
        <translation>{provider}, {purpose}, {consumer} e {environment} são preenchidos; [o que está entre colchetes] some quando não há o que preencher.</translation>
    </message>
    <message>
        <source>Words that say nothing</source>
        <translation>Palavras que não dizem nada</translation>
    </message>
    <message>
        <source>With commas in between</source>
        <translation>Separadas por vírgulas</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Encrypted copies on this computer. A copy elsewhere saves you when this computer is gone.</source>
        <translation>Cópias criptografadas neste computador. Uma cópia em outro lugar salva você se este computador se perder.</translation>
    </message>
    <message>
        <source>A copy elsewhere</source>
        <translation>Uma cópia em outro lugar</translation>
    </message>
    <message>
        <source>On a stick, or in a sync folder</source>
        <translation>Em um pen drive ou uma pasta sincronizada</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salvar uma cópia</translation>
    </message>
    <message>
        <source>A backup a day</source>
        <translation>Um backup por dia</translation>
    </message>
    <message>
        <source>Before the first change of the day</source>
        <translation>Antes da primeira alteração do dia</translation>
    </message>
    <message>
        <source>Backups that are kept</source>
        <translation>Backups guardados</translation>
    </message>
    <message>
        <source>The oldest go first</source>
        <translation>Os mais antigos saem primeiro</translation>
    </message>
    <message>
        <source>Without a name</source>
        <translation>Sem nome</translation>
    </message>
    <message>
        <source>%1 (in use now)</source>
        <translation>%1 (em uso agora)</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Alterar senha</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>One more person</source>
        <translation>Mais uma pessoa</translation>
    </message>
    <message>
        <source>With a password of their own</source>
        <translation>Com senha própria</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Adicionar uma pessoa</translation>
    </message>
    <message>
        <source>A new recovery sheet</source>
        <translation>Uma nova folha de recuperação</translation>
    </message>
    <message>
        <source>When the present one is lost, or somebody has seen it</source>
        <translation>Se a atual se perder ou alguém a tiver visto</translation>
    </message>
    <message>
        <source>Print a new one</source>
        <translation>Imprimir uma nova</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Senhas</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Folha de recuperação</translation>
    </message>
    <message>
        <source>Quick unlock</source>
        <translation>Desbloqueio rápido</translation>
    </message>
    <message>
        <source>Protection against guessing</source>
        <translation>Proteção contra adivinhação</translation>
    </message>
    <message>
        <source>On this computer</source>
        <translation>Neste computador</translation>
    </message>
    <message>
        <source>The backup of %1</source>
        <translation>Backup de %1</translation>
    </message>
    <message>
        <source>Restore this one</source>
        <translation>Restaurar este</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Lembretes</translation>
    </message>
    <message>
        <source>Once a day and wallet, while Keyfold runs. What is due stands on Home all the same.</source>
        <translation>Uma vez por dia e por cofre, com o Keyfold aberto. Os prazos aparecem no Início de qualquer modo.</translation>
    </message>
    <message>
        <source>Notifications of the desktop</source>
        <translation>Notificações do sistema</translation>
    </message>
    <message>
        <source>They name keys only while the wallet is unlocked, and go when it locks</source>
        <translation>Só citam chaves com o cofre desbloqueado e somem quando ele bloqueia</translation>
    </message>
    <message>
        <source>Days ahead</source>
        <translation>Dias de antecedência</translation>
    </message>
    <message>
        <source>How long before a date you want to hear of it: 14, 7, 1</source>
        <translation>Quanto tempo antes de uma data lembrar você: 14, 7, 1</translation>
    </message>
    <message>
        <source>Also while the wallet is locked</source>
        <translation>Também com o cofre bloqueado</translation>
    </message>
    <message>
        <source>Says how many keys are due, and nothing else. For that, dates and counts are kept on this computer.</source>
        <translation>Diz quantas chaves têm prazo e nada mais. Para isso, datas e quantidades ficam guardadas neste computador.</translation>
    </message>
    <message>
        <source>Switches at once</source>
        <translation>Muda na hora</translation>
    </message>
    <message>
        <source>Icon in the system tray</source>
        <translation>Ícone na bandeja do sistema</translation>
    </message>
    <message>
        <source>Shows whether the wallet is locked, and how long a copied value stays</source>
        <translation>Mostra se o cofre está bloqueado e quanto tempo resta a um valor copiado</translation>
    </message>
    <message>
        <source>Closing the window keeps it running</source>
        <translation>Continuar aberto ao fechar a janela</translation>
    </message>
    <message>
        <source>The icon in the tray brings it back. Locking goes on as set.</source>
        <translation>O ícone na bandeja traz a janela de volta. O bloqueio segue como definido.</translation>
    </message>
    <message>
        <source>Start when you log in</source>
        <translation>Abrir ao entrar no sistema</translation>
    </message>
    <message>
        <source>Locked, and out of the way where there is a tray</source>
        <translation>Bloqueado e, se houver bandeja, fora do caminho</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>How Keyfold looks and behaves here, for every wallet. Nothing of this is in the file.</source>
        <translation>Como o Keyfold aparece e se comporta aqui, para todos os cofres. Nada disso está no arquivo.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The wallet is locked, and the windows come back in it</source>
        <translation>O cofre é bloqueado, e as janelas voltam nesse idioma</translation>
    </message>
    <message>
        <source>Turn off</source>
        <translation>Desativar</translation>
    </message>
    <message>
        <source>Opens without the password for 7 days, until it is restarted. The key to it lies in the system’s keychain, where any program that you run can ask for it.</source>
        <translation>Abre sem a senha por 7 dias, até o computador ser reiniciado. A chave que o abre fica no chaveiro do sistema, onde qualquer programa que você execute pode pedi-la.</translation>
    </message>
    <message>
        <source>Turn on</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>No name can be made by this pattern yet.</source>
        <translation>Ainda não dá para formar um nome com este modelo.</translation>
    </message>
    <message>
        <source>Gift cards</source>
        <translation>Vale-presente</translation>
    </message>
    <message>
        <source>Shop checkout</source>
        <translation>Checkout da loja</translation>
    </message>
    <message>
        <source>A name then looks like this: %1</source>
        <translation>Um nome fica assim: %1</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::Sidebar</name>
    <message>
        <source>Folded</source>
        <translation>Recolhida</translation>
    </message>
    <message>
        <source>Unfolded</source>
        <translation>Aberta</translation>
    </message>
    <message>
        <source>Sections and filters</source>
        <translation>Seções e filtros</translation>
    </message>
    <message>
        <source>Wallet %1: menu</source>
        <translation>Cofre %1: menu</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SidebarModel</name>
    <message>
        <source>Home</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>All keys</source>
        <translation>Todas as chaves</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Prazos</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Saúde</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Pessoas</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>Incidentes</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>Mais %n</numerusform>
            <numerusform>Mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Environments</source>
        <translation>Ambientes</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Provedores</translation>
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
        <translation>Limpar agora</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
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
            <numerusform>A área de transferência será limpa em %n s</numerusform>
            <numerusform>A área de transferência será limpa em %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Clipboard cleared</source>
        <translation>Área de transferência limpa</translation>
    </message>
    <message>
        <source>Something else was copied since; left alone</source>
        <translation>Outra coisa foi copiada depois; ficou como está</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::StepRail</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Etapa %1 de %2: %3</translation>
    </message>
    <message>
        <source>All steps are done</source>
        <translation>Todas as etapas estão feitas</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::StrengthMeter</name>
    <message>
        <source>Strength</source>
        <translation>Força</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::SuggestionList</name>
    <message>
        <source>Suggestions for the search</source>
        <translation>Sugestões para a busca</translation>
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
        <translation>Retirar do cofre</translation>
    </message>
    <message>
        <source>The keys are in your wallet</source>
        <translation>As chaves estão no seu cofre</translation>
    </message>
    <message>
        <source>They say that they came by handoff from %1. The file can be deleted now.</source>
        <translation>Nelas consta que vieram por repasse de %1. O arquivo já pode ser apagado.</translation>
    </message>
    <message>
        <source>One key came in.</source>
        <translation>Uma chave entrou.</translation>
    </message>
    <message numerus="yes">
        <source>%n keys came in.</source>
        <translation>
            <numerusform>Chaves que entraram: %n.</numerusform>
            <numerusform>%n chaves entraram.</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out %1: you already have its value, in %2.</source>
        <translation>%1 ficou de fora: você já tem esse valor, em %2.</translation>
    </message>
    <message>
        <source>This answers your request.</source>
        <translation>Isto atende ao seu pedido.</translation>
    </message>
    <message>
        <source>This answers your request: %1</source>
        <translation>Isto atende ao seu pedido: %1</translation>
    </message>
    <message>
        <source>Taken out again. Nothing of the handoff is in your wallet.</source>
        <translation>Retiradas do cofre. Nada do repasse ficou nele.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::TaskList</name>
    <message>
        <source>Leave this finding out</source>
        <translation>Dispensar este aviso</translation>
    </message>
    <message>
        <source>Put the rotation off</source>
        <translation>Adiar a troca</translation>
    </message>
    <message>
        <source>Do not put it off any more</source>
        <translation>Cancelar o adiamento</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::TaskListModel</name>
    <message>
        <source>%1 Enter: %2.</source>
        <translation>%1 Enter: %2.</translation>
    </message>
    <message>
        <source>Menu key: more</source>
        <translation>Tecla Menu: mais</translation>
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
            <numerusform>Os próximos 90 dias: %n data. Use as setas para percorrer.</numerusform>
            <numerusform>Os próximos 90 dias: %n datas. Use as setas para percorrer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>keyfold::ui::TopBar</name>
    <message>
        <source>Add key</source>
        <translation>Adicionar chave</translation>
    </message>
    <message>
        <source>Search names, providers, places, people</source>
        <translation>Buscar nomes, provedores, lugares, pessoas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Add key (%1)</source>
        <translation>Adicionar chave (%1)</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear agora</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Go on with the key</source>
        <translation>Continuar a chave</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::TrialStep</name>
    <message>
        <source>Settings too, not secrets alone</source>
        <translation>Configurações também, não só segredos</translation>
    </message>
    <message>
        <source>Values that another key has too</source>
        <translation>Valores que outra chave também tem</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>O que o arquivo contém</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Andamento</translation>
    </message>
    <message>
        <source>Look through</source>
        <translation>Confira</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a file’s name, what it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of %2 keys. Cancelling leaves the wallet as it was.</source>
        <translation>%1 de %2 chaves. Se você cancelar, o cofre fica como estava.</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::TroublePage</name>
    <message>
        <source>This wallet is damaged</source>
        <translation>Este cofre está danificado</translation>
    </message>
    <message>
        <source>This wallet was changed outside Keyfold</source>
        <translation>Este cofre foi alterado fora do Keyfold</translation>
    </message>
    <message>
        <source>This is not a Keyfold wallet</source>
        <translation>Este não é um cofre do Keyfold</translation>
    </message>
    <message>
        <source>This wallet needs a newer Keyfold</source>
        <translation>Este cofre precisa de um Keyfold mais novo</translation>
    </message>
    <message>
        <source>The wallet is not there</source>
        <translation>O cofre não está lá</translation>
    </message>
    <message>
        <source>This wallet cannot be opened</source>
        <translation>Este cofre não pode ser aberto</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>não está lá</translation>
    </message>
    <message>
        <source>What you can do</source>
        <translation>O que você pode fazer</translation>
    </message>
    <message>
        <source>The file stays where it is. Nothing is overwritten or deleted.</source>
        <translation>O arquivo fica onde está. Nada é sobrescrito nem apagado.</translation>
    </message>
    <message>
        <source>Older backups</source>
        <translation>Backups mais antigos</translation>
    </message>
    <message>
        <source>%1, the oldest of %2</source>
        <translation>%1, o mais antigo de %2</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Procurar de novo</translation>
    </message>
    <message>
        <source>After connecting its drive, or moving it back</source>
        <translation>Depois de conectar a unidade ou trazê-lo de volta</translation>
    </message>
    <message>
        <source>Open another wallet</source>
        <translation>Abrir outro cofre</translation>
    </message>
    <message>
        <source>A copy on a stick, or from your sync folder’s history</source>
        <translation>Uma cópia em um pen drive ou no histórico da pasta sincronizada</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Escolher um arquivo</translation>
    </message>
    <message>
        <source>The backup of %1</source>
        <translation>Backup de %1</translation>
    </message>
    <message>
        <source>%1. Changes since then are not in it.</source>
        <translation>%1. As alterações feitas depois não estão nele.</translation>
    </message>
    <message>
        <source>Restore this one</source>
        <translation>Restaurar este</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Details for support</source>
        <translation>Detalhes para o suporte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::UndoNote</name>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
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
        <translation>Cerca de um segundo, de propósito: isso torna lenta a adivinhação.</translation>
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
        <translation>Abrir outro cofre</translation>
    </message>
    <message>
        <source>New wallet</source>
        <translation>Novo cofre</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Desbloqueando…</translation>
    </message>
    <message>
        <source>%1 Caps Lock is on.</source>
        <translation>%1 O Caps Lock está ligado.</translation>
    </message>
    <message>
        <source>Password of the wallet</source>
        <translation>Senha do cofre</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Chave de recuperação</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Recovery key, eight groups of four</source>
        <translation>Chave de recuperação, oito grupos de quatro</translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation>Usar a folha de recuperação</translation>
    </message>
    <message>
        <source>Use the password</source>
        <translation>Usar a senha</translation>
    </message>
    <message>
        <source>Quick unlock with this computer</source>
        <translation>Desbloqueio rápido com este computador</translation>
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
        <translation>Esta chave de recuperação não abre o cofre. Talvez seja de outro.</translation>
    </message>
    <message>
        <source>Locked by itself, because nothing was done for a while.</source>
        <translation>Bloqueado sozinho, após um tempo sem atividade.</translation>
    </message>
    <message>
        <source>Locked together with the screen.</source>
        <translation>Bloqueado junto com a tela.</translation>
    </message>
    <message>
        <source>Locked when the computer went to sleep.</source>
        <translation>Bloqueado quando o computador foi suspenso.</translation>
    </message>
    <message>
        <source>Demo</source>
        <translation>Demonstração</translation>
    </message>
    <message>
        <source>The password of the demo is: %1</source>
        <translation>A senha da demonstração é: %1</translation>
    </message>
</context>
<context>
    <name>keyfold::ui::WelcomePage</name>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Escolher um arquivo</translation>
    </message>
    <message>
        <source>Create a new wallet</source>
        <translation>Criar um novo cofre</translation>
    </message>
    <message>
        <source>Open a wallet: choose a file</source>
        <translation>Abrir um cofre: escolher um arquivo</translation>
    </message>
    <message>
        <source>New wallet</source>
        <translation>Novo cofre</translation>
    </message>
    <message>
        <source>Takes three minutes, recovery sheet included</source>
        <translation>Leva três minutos, folha de recuperação incluída</translation>
    </message>
    <message>
        <source>Open a wallet</source>
        <translation>Abrir um cofre</translation>
    </message>
    <message>
        <source>A .keyfold file from here, a stick or a sync folder</source>
        <translation>Um arquivo .keyfold daqui, de um pen drive ou de uma pasta sincronizada</translation>
    </message>
    <message>
        <source>Welcome to Keyfold</source>
        <translation>Boas-vindas ao Keyfold</translation>
    </message>
    <message>
        <source>All the keys of your business in one locked file, on this computer and nowhere else.</source>
        <translation>Todas as chaves da sua empresa em um arquivo trancado, neste computador e em nenhum outro lugar.</translation>
    </message>
    <message>
        <source>Open a handoff</source>
        <translation>Abrir um repasse</translation>
    </message>
    <message>
        <source>Somebody sent you keys in an encrypted file</source>
        <translation>Alguém enviou chaves a você em um arquivo criptografado</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open a handoff that you were sent</source>
        <translation>Abrir um repasse que enviaram a você</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>Dar uma olhada antes</translation>
    </message>
    <message>
        <source>The keys of a made-up shop: nothing in it is real</source>
        <translation>As chaves de uma loja inventada: nada nela é real</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Experimentar a demonstração</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>A key wallet for small businesses.</source>
        <translation>Um cofre de chaves para pequenas empresas.</translation>
    </message>
    <message>
        <source>Start without a window, where the icon in the tray is on.</source>
        <translation>Iniciar sem janela, se o ícone na bandeja estiver ligado.</translation>
    </message>
    <message>
        <source>The wallet, handoff or import file to open.</source>
        <translation>O cofre, repasse ou arquivo de importação a abrir.</translation>
    </message>
    <message>
        <source>Keyfold runs already and does not answer. End it in the system's list of programs first.</source>
        <translation>O Keyfold já está aberto e não responde. Encerre-o primeiro na lista de programas do sistema.</translation>
    </message>
</context>
</TS>