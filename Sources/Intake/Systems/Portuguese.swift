extension SystemTables {
  static let portuguese = #"""
    system Portuguese headers

    [*] customers
    id: Código do cliente | Cód cliente | Código cliente | Número do cliente | Nº cliente
      | N° cliente | ID cliente | ID do cliente | Número de cliente | ID do registro? | Código?
      | Número?
    name: Cliente | Nome do cliente | Nome completo | Razão social | Nome fantasia | Nome
      | Nome da conta
    company: Empresa | Companhia | Nome da empresa | Organização
    firstName: Primeiro nome | Nome próprio
    lastName: Sobrenome | Apelido | Último nome
    email: E-mail | Email | Correio eletrónico | Endereço de e-mail
    phone: Telefone | Número de telefone | Tel | Celular | Telemóvel
    kind: Tipo | Tipo de cliente | Categoria | Fase do ciclo de vida
    tier: Classe | Nível | Prioridade
    owner: Responsável | Vendedor | Proprietário | Gestor | Comercial | Atribuído a
      | Gestor de conta | Consultor
    segment: Setor | Segmento | Indústria | Grupo | Região | Ramo
    since: Cliente desde | Desde | Data de criação | Criado em | Data de cadastro | Data de registo
    birthday: Data de nascimento | Aniversário
    revenue: Faturamento | Faturação | Receita | Receita anual | Volume de vendas | Valor?
    currency: Moeda
    contactName: Contato | Contacto | Pessoa de contato | Contato principal
    lastContact: Último contato | Último contacto | Data do último contato | Data do último contacto
      | Última atividade | Data da última atividade | Última visita
    modified: Modificado em | Data de modificação | Atualizado em
    detail: Endereço | Morada | Cidade | CEP | Código postal | País | Estado | Rua | Cargo | Site

    [*] interactions
    interaction: ID da atividade | Número da atividade | ID da interação | ID do registro? | Número?
      | Código?
    key: Código do cliente | Cód cliente | Código cliente | Número do cliente | Nº cliente
      | N° cliente | ID cliente | ID do cliente | Número de cliente
    contactKey: ID do contato | ID do contacto
    name: Cliente | Nome do cliente | Empresa | Razão social | Contato | Contacto
    email: E-mail | Email
    date: Data | Data do contato | Data do contacto | Data da atividade | Data da visita
      | Data e hora | Dia | Data de início | Início | Data da ligação
    dueDate: Vencimento | Data de vencimento | Prazo
    completedDate: Concluído em | Data de conclusão
    closeDate: Data de fechamento | Data de fecho
    createdDate: Data de criação | Criado em
    type: Tipo | Tipo de contato | Tipo de contacto | Tipo de atividade | Atividade | Evento | Ação
    channel: Canal | Meio
    direction: Direção | Sentido | Entrada/Saída
    status: Estado | Status | Resultado | Etapa | Situação
    completed: Concluído | Concluída | Feito | Finalizado
    cancelled: Cancelado | Cancelada | Anulado
    subject: Assunto | Tema | Título
    notes: Nota | Notas | Observações | Observação | Descrição | Comentário | Comentários | Conteúdo
      | Texto | Mensagem
    amount: Valor | Total | Montante | Importância
    currency: Moeda
    owner: Responsável | Usuário | Utilizador | Vendedor | Atribuído a | Criado por | Funcionário
    detail: Duração | Hora | Local | Fim | Prioridade

    [orders] interactions order
    interaction: Número do pedido | Nº pedido | Pedido | ID do pedido | Encomenda
      | Número da encomenda
    date: Data do pedido | Data pedido | Data da encomenda | Data da compra
    amount: Valor do pedido | Total do pedido

    [invoices] interactions invoice
    interaction: Número da fatura | Nota fiscal | Fatura | Número da nota
    date: Data da fatura | Data de emissão | Data da nota
    amount: Valor da fatura | Valor da nota
    """#
}
